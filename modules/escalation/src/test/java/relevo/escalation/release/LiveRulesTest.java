package relevo.escalation.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import relevo.escalation.engine.Decision;
import relevo.escalation.engine.RuleSet;
import relevo.escalation.facts.Facts;
import relevo.escalation.release.LiveRules.Judged;

class LiveRulesTest {

  private static final Facts FACTS = Facts.of(Map.of("Turno.intentosFallidos", 3), LocalDateTime.of(2026, 1, 1, 12, 0));
  /** Throws whatever it is asked. */
  private static final RuleSet BROKEN = RuleSet.of(Map.of("a.drl", "rule"), Set.of());

  LiveRules live = new LiveRules();

  @Test
  void decide_with_the_newest_set() {
    live.load(1, set("mesa"));
    live.load(2, set("ventas"));
    Judged judged = live.judge(FACTS, "mesa");
    assertThat(judged.decision().team()).isEqualTo("ventas");
    assertThat(judged.release()).isEqualTo(2);
    assertThat(judged.rules()).hasSize(1);
  }

  @Test
  void fall_back_to_the_set_before_when_the_newest_fails() {
    live.load(1, set("ventas"));
    live.load(2, BROKEN);
    assertThat(live.judge(FACTS, "mesa").release()).isEqualTo(1);
    assertThat(live.judge(FACTS, "mesa").decision().team()).isEqualTo("ventas");
  }

  @Test
  void give_the_customer_a_person_when_everything_fails() {
    live.load(1, BROKEN);
    assertThat(live.judge(FACTS, "recepcion")).isEqualTo(new Judged(Decision.reserve("recepcion"), 0, List.of()));
  }

  @Test
  void give_the_customer_a_person_before_there_are_any() {
    Decision decision = live.judge(FACTS, "mesa").decision();
    assertThat(decision.team()).isEqualTo("mesa");
    assertThat(decision.because()).containsExactly("regla de reserva");
    assertThat(live.number()).isZero();
    assertThat(live.ruleCount()).isZero();
  }

  private static RuleSet set(String team) {
    return RuleSet.of(Map.of("a.drl", "rule \"a\" when Turno( ) then decision.escalate(\"" + team + "\"); end"),
        Set.of());
  }
}
