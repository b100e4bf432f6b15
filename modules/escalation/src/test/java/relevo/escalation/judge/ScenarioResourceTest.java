package relevo.escalation.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import relevo.escalation.engine.RuleSet;
import relevo.escalation.judge.Judge.Judgement;
import relevo.escalation.release.LiveSets;
import relevo.escalation.scenario.Scenarios;
import relevo.escalation.profile.Known;
import relevo.escalation.team.KnownTeams;
import relevo.events.flow.TurnTaken;
import relevo.kernel.Refusal;

class ScenarioResourceTest {

  private static final String RULES = "rule \"a\" when Turno( intentosFallidos >= 3 ) then decision.escalate(\"mesa\"); end";

  private final List<StoredDecision> newestFirst = new ArrayList<>();

  @Test
  void makes_a_scenario_that_comes_true_on_the_rules_that_decided() {
    decide(Turns.plain().taken(), Outcome.NOTHING);
    decide(Turns.plain().afterMisses(3).taken(), Outcome.HANDED_OVER);
    ScenarioResource.Saved saved = save("{\"name\":\"tres fallos\"}");
    assertThat(saved.turns()).isEqualTo(2);
    assertThat(saved.yaml()).startsWith("- name: tres fallos\n").contains("team: ninguno", "team: mesa").doesNotContain("Lucía");
    ImagineTurns imagination = new ImagineTurns();
    imagination.teams = KnownTeams.two();
    Scenarios scenarios = Scenarios.in(Map.of("a.yaml", saved.yaml()));
    assertThat(scenarios.problems()).isEmpty();
    assertThat(scenarios.shortfalls(RuleSet.of(Map.of("a.drl", RULES), Set.of()), imagination)).isEmpty();
    RuleSet others = RuleSet.of(Map.of("a.drl", RULES.replace(">= 3", ">= 4")), Set.of());
    assertThat(scenarios.shortfalls(others, imagination)).hasSize(1);
  }

  @Test
  void gives_it_a_name_of_its_own_if_nobody_does() {
    decide(Turns.plain().taken(), Outcome.NOTHING);
    assertThat(save("").name()).isEqualTo("una conversación del 2026-03-02");
  }

  @Test
  void knows_nothing_of_a_conversation_in_which_nothing_was_decided() {
    assertThatThrownBy(() -> save("{}")).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.status()).isEqualTo(404));
  }

  private void decide(TurnTaken turn, Outcome outcome) {
    Judge judge = new Judge();
    judge.rules = LiveSets.of(RULES);
    judge.teams = KnownTeams.two();
    Judgement judgement = judge.judge(TurnFacts.of(turn, Known.STRANGER, new JudgedConversation(Turns.CONVERSATION),
        judge.teams.fallback()), turn.at());
    newestFirst.addFirst(new StoredDecision(turn, Known.STRANGER, judgement, outcome));
  }

  private ScenarioResource.Saved save(String body) {
    ScenarioResource resource = new ScenarioResource();
    resource.decisions = new Decisions() {
      @Override
      List<StoredDecision> of(UUID conversation, Bookmark behind, int most) {
        return newestFirst;
      }
    };
    resource.confidences = new Confidences() {
      @Override
      List<String> names(UUID conversation) {
        return List.of("Lucía");
      }

      @Override
      List<String> secrets(UUID conversation) {
        return List.of();
      }
    };
    InputStream asked = new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
    return resource.save(Turns.CONVERSATION.toString(), asked);
  }
}
