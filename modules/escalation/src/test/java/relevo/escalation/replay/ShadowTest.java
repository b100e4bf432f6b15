package relevo.escalation.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.escalation.engine.RuleSet;
import relevo.escalation.judge.PastTurn;
import relevo.escalation.judge.PastTurns.Span;
import relevo.escalation.replay.ShadowTurn.Heard;
import relevo.escalation.replay.Trial.Kind;
import relevo.events.Content;
import relevo.events.flow.TurnTaken;
import relevo.jobs.Jobs;
import relevo.kernel.ProductClock;
import relevo.kernel.Refusal;

class ShadowTest {

  private static final UUID MESSAGE = UUID.randomUUID();

  private final List<Object> asked = new ArrayList<>();
  private final List<PastTurn> followed = new ArrayList<>();
  private final Shadow shadow = new Shadow();
  private final ShadowTurn later = new ShadowTurn();
  private Trial trial = new Trial(Kind.SHADOW, Map.of("a.drl", ""), new Span(PastTurns.at(0), PastTurns.at(0)), 0);
  private boolean down;

  @BeforeEach
  void wire() {
    Trials trials = new Trials() {
      @Override
      void lockShadows() {}

      @Override
      Optional<UUID> runningShadow() {
        if (down) throw new IllegalStateException("no database");
        return Optional.of(trial).filter(Trial::isRunning).map(Trial::id);
      }

      @Override
      Optional<Trial> with(UUID id) {
        return Optional.of(trial).filter(each -> each.id().equals(id));
      }
    };
    shadow.trials = trials;
    shadow.jobs = new Jobs() {
      @Override
      public void add(String kind, UUID subject, Object input) {
        asked.add(input);
      }
    };
    later.trials = trials;
    later.shadow = shadow;
    later.rules = new TrialRules();
    later.past = new relevo.escalation.judge.PastTurns() {
      @Override
      public Optional<PastTurn> with(UUID message) {
        return Optional.of(PastTurns.turn(1, 0, 0, PastTurns.NOBODY)).filter(turn -> message.equals(MESSAGE));
      }
    };
    later.following = new FollowTurns() {
      @Override
      void follow(UUID id, RuleSet rules, List<PastTurn> turns) {
        followed.addAll(turns);
      }
    };
  }

  @Test
  void falls_on_nothing_unless_rules_are_in_it() {
    trial.stop(PastTurns.at(1));
    shadow.refresh();
    shadow.on(turn());
    assertThat(asked).isEmpty();
  }

  @Test
  void only_notes_a_turn_in_its_own_transaction() {
    shadow.refresh();
    shadow.on(turn());
    assertThat(asked).containsExactly(new Heard(trial.id(), MESSAGE));
    assertThat(followed).isEmpty();
  }

  @Test
  void looks_at_the_turn_afterwards() {
    shadow.refresh();
    later.settle(new Heard(trial.id(), MESSAGE), null);
    later.settle(new Heard(trial.id(), UUID.randomUUID()), null);
    assertThat(followed).hasSize(1);
  }

  @Test
  void looks_at_no_turn_once_it_was_stopped() {
    shadow.refresh();
    trial.stop(PastTurns.at(1));
    shadow.refresh();
    later.settle(new Heard(trial.id(), MESSAGE), null);
    assertThat(followed).isEmpty();
  }

  @Test
  void looks_at_turns_that_another_node_noted() {
    later.settle(new Heard(trial.id(), MESSAGE), null);
    assertThat(followed).hasSize(1);
  }

  @Test
  void stays_as_it_was_while_the_database_is_away() {
    shadow.refresh();
    down = true;
    shadow.refresh();
    shadow.on(turn());
    assertThat(asked).hasSize(1);
  }

  @Test
  void is_of_one_set_of_rules_at_a_time_and_begins_now() {
    StartTrial starting = new StartTrial();
    starting.trials = shadow.trials;
    starting.clock = new ProductClock();
    assertThatThrownBy(() -> starting.shadow(new TrialRequest(null, 7L, null, null, null, null, null), "ana")).isInstanceOfSatisfying(Refusal.class,
        refusal -> assertThat(refusal.code()).isEqualTo("shadow-running"));
    assertThatThrownBy(() -> starting.shadow(new TrialRequest(null, 7L, 9, null, null, null, null), "ana")).isInstanceOfSatisfying(Refusal.class,
        refusal -> assertThat(refusal.code()).isEqualTo("span"));
  }

  private static TurnTaken turn() {
    return new TurnTaken(new UUID(0, 1), MESSAGE, null, null, Content.Kind.TEXT, "es", "hola", null, true, 0, false, null, null, null,
        Map.of(), 1, null, false, PastTurns.at(0), null);
  }
}
