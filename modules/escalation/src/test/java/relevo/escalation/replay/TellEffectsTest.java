package relevo.escalation.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.escalation.engine.RuleSet;
import relevo.escalation.judge.PastTurns.Span;
import relevo.escalation.language.RuleModel;
import relevo.escalation.release.LiveRules;
import relevo.escalation.release.Releases;
import relevo.escalation.replay.Trial.Kind;
import relevo.events.insight.RuleEffectsAsked;
import relevo.events.insight.RuleEffectsAsked.Effect;
import relevo.events.insight.RuleEffectsAsked.Limit;

class TellEffectsTest {

  private static final Span SPAN = new Span(PastTurns.at(0), PastTurns.at(60));
  private static final String FALLOS = "rule \"fallos\" when Turno( intentosFallidos >= 3 ) then decision.escalate(\"mesa\"); end\n";
  private static final String PIDE = "rule \"pide\" when Turno( pideHumano == true ) then decision.escalate(\"mesa\"); end\n";

  private final TellEffects telling = new TellEffects();
  private final List<Trial> replays = new ArrayList<>();
  private Map<String, String> live = Map.of("a.drl", FALLOS + PIDE);

  @BeforeEach
  void wire() {
    telling.trials = new Trials() {
      @Override
      List<Trial> replays(Span span, int most) {
        return replays;
      }
    };
    telling.effects = new Effects() {
      @Override
      Effect of(Trial replay) {
        return new Effect(replay.id(), "done", 10, 8, 5, 3, 0, 0);
      }
    };
    telling.releases = new Releases() {
      @Override
      public long liveNumber() {
        return 7;
      }

      @Override
      public Map<String, String> files(long number) {
        return live;
      }
    };
    telling.live = new LiveRules() {
      @Override
      public List<RuleModel> rules() {
        return RuleSet.of(live, Set.of()).rules();
      }
    };
  }

  @Test
  void names_the_numbers_that_can_be_moved_though_nobody_tried() {
    assertThat(limits("fallos")).containsExactly(new Limit("Turno.intentosFallidos >= 3", 3, 4.0, null, null));
    assertThat(limits("pide")).isEmpty();
    assertThat(limits("no la hay")).isEmpty();
  }

  @Test
  void tells_what_the_newest_replay_with_it_says() {
    UUID newest = replayed(5.0);
    replayed(4.0);
    Limit limit = limits("fallos").getFirst();
    assertThat(limit.tried()).isEqualTo(5.0);
    assertThat(limit.effect().replay()).isEqualTo(newest);
  }

  @Test
  void forgets_what_was_said_of_rules_that_are_not_live_any_more() {
    replayed(4.0);
    live = Map.of("a.drl", FALLOS + PIDE.replace("mesa", "pagos"));
    assertThat(limits("fallos")).containsExactly(new Limit("Turno.intentosFallidos >= 3", 3, 4.0, null, null));
    live = Map.of("a.drl", FALLOS.replace("3", "4") + PIDE);
    assertThat(limits("fallos")).containsExactly(new Limit("Turno.intentosFallidos >= 4", 4, 5.0, null, null));
  }

  @Test
  void does_not_take_a_stricter_rule_for_one_that_is_left_out() {
    replayed(4.0);
    RuleEffectsAsked asked = new RuleEffectsAsked(Set.of("fallos", "pide"), SPAN.since(), SPAN.until());
    telling.on(asked);
    for (String rule : asked.rules()) assertThat(asked.without(rule)).isNull();
    Trial without = new Trial(Kind.REPLAY, new Rewriting(live).without("pide").orElseThrow(), SPAN, 10);
    replays.add(without);
    telling.on(asked);
    assertThat(asked.without("fallos")).isNull();
    assertThat(asked.without("pide").replay()).isEqualTo(without.id());
  }

  private UUID replayed(double to) {
    Tightening files = new Tightening(live);
    Stricter stricter = files.settled(new Stricter("fallos", null, to));
    Trial trial = new Trial(Kind.REPLAY, files.files(stricter), SPAN, 10);
    trial.tries(stricter);
    replays.add(trial);
    return trial.id();
  }

  private List<Limit> limits(String rule) {
    RuleEffectsAsked asked = new RuleEffectsAsked(Set.of(rule), SPAN.since(), SPAN.until());
    telling.on(asked);
    return asked.limits(rule);
  }
}
