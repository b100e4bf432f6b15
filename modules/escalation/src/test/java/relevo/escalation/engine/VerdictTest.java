package relevo.escalation.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static relevo.escalation.engine.Rules.third;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import relevo.escalation.facts.Facts;
import relevo.events.escalation.EscalationRaised.Priority;

class VerdictTest {

  @Test
  void follows_the_strongest_and_names_the_others() {
    Decision decision = decide(third("débil", 1, "decision.escalate(\"mesa\");"),
        third("fuerte", 9, "decision.routeTo(\"ventas\");"));
    assertThat(decision.team()).isEqualTo("ventas");
    assertThat(decision.because()).containsExactly("fuerte", "débil");
  }

  @Test
  void goes_by_file_and_place_between_equals() {
    RuleSet rules = RuleSet.of(Map.of("b.drl", third("b1", 0, "decision.escalate(\"b\");"),
        "a.drl", third("a1", 0, "decision.escalate(\"a1\");") + third("a2", 0, "decision.escalate(\"a2\");")),
            Set.of());
    assertThat(rules.decide(Rules.thirdFailure()).team()).isEqualTo("a1");
    assertThat(rules.decide(Rules.thirdFailure()).because()).containsExactly("a1", "a2", "b1");
  }

  @Test
  void takes_the_highest_priority_and_tier_and_all_tags() {
    Decision decision = decide(third("una", 9,
        "decision.priority(\"baja\"); decision.raiseTier(2); decision.tag(\"x\");"),
        third("otra", 1,
            "decision.priority(\"urgente\"); decision.raiseTier(3); decision.tag(\"y\"); decision.tag(\"x\");"));
    assertThat(decision.priority()).isEqualTo(Priority.URGENT);
    assertThat(decision.tier()).isEqualTo(3);
    assertThat(decision.tags()).containsExactly("x", "y");
    assertThat(decision.raisedBy()).containsExactly("una", "otra");
  }

  @Test
  void says_normal_or_low_if_nobody_says_more() {
    assertThat(decide(third("una", 0, "decision.escalate(\"mesa\");")).priority()).isEqualTo(Priority.NORMAL);
    assertThat(decide(third("una", 0, "decision.priority(\"baja\");")).priority()).isEqualTo(Priority.LOW);
  }

  @Test
  void does_not_escalate_for_a_tag_or_a_tier() {
    Decision decision = decide(third("una", 0, "decision.tag(\"x\"); decision.raiseTier(3);"));
    assertThat(decision.escalates()).isFalse();
    assertThat(decision.because()).isEmpty();
    assertThat(decision.fired()).containsExactly("una");
  }

  @ParameterizedTest
  @CsvSource({"4, mesa, false", "5, mesa, false", "6, , true"})
  void stays_with_the_bot_only_against_weaker_rules(int keeping, String team, boolean held) {
    Decision decision = decide(third("guardar", keeping, "decision.keepWithBot();"),
        third("pasar", 5, "decision.escalate(\"mesa\");"));
    assertThat(decision.team()).isEqualTo(team);
    assertThat(decision.held()).isEqualTo(held);
  }

  @ParameterizedTest
  @CsvSource({"Turno.pideHumano, true", "Turno.opcionMenu, agente"})
  void never_keeps_from_people_who_asks_for_one(String path, String value) {
    RuleSet rules = Rules.set(third("guardar", 9, "decision.keepWithBot();"),
        third("pasar", 5, "decision.escalate(\"mesa\");"));
    Object said = value.equals("true") ? true : value;
    Decision decision = rules.decide(Facts.of(Map.of("Turno.intentosFallidos", 3, path, said), Samples.NOON));
    assertThat(decision.team()).isEqualTo("mesa");
    assertThat(decision.held()).isFalse();
  }

  @Test
  void takes_arguments_from_the_facts() {
    RuleSet rules = Rules.set(Rules.rule("una", "", "Turno( $t : texto ) Conversacion( $n : mensajes )",
        "decision.escalate($t); decision.tag($t); decision.raiseTier($n); decision.priority($t);"));
    Decision decision = rules.decide(Map.of("Turno.texto", "mesa", "Conversacion.mensajes", 8), Samples.NOON);
    assertThat(decision.team()).isEqualTo("mesa");
    assertThat(decision.tags()).containsExactly("mesa");
    assertThat(decision.tier()).isEqualTo(3);
    assertThat(decision.priority()).isEqualTo(Priority.NORMAL);
  }

  @Test
  void still_escalates_when_the_team_is_not_known() {
    RuleSet rules = Rules.set(Rules.rule("una", "", "Turno( $t : texto )", "decision.escalate($t); decision.tag($t);"));
    Decision decision = rules.decide(Map.of(), Samples.NOON);
    assertThat(decision.escalates()).isTrue();
    assertThat(decision.team()).isEmpty();
    assertThat(decision.tags()).isEmpty();
  }

  @Test
  void offers_what_the_strongest_offers() {
    Decision decision = decide(third("una", 1, "decision.offerAlternative(\"correo\");"),
        third("otra", 2, "decision.offerAlternative(\"llamada\");"));
    assertThat(decision.alternative()).isEqualTo("llamada");
  }

  @Test
  void names_as_raising_only_who_raised() {
    Decision decision = decide(third("sube", 1, "decision.raiseTier(2);"), third("pasa", 2, "decision.escalate(\"mesa\");"));
    assertThat(decision.raisedBy()).containsExactly("sube");
  }

  @Test
  void offers_nothing_if_nobody_does() {
    assertThat(decide(third("una", 1, "decision.tag(\"x\");")).offered()).isEmpty();
    assertThat(decide(third("una", 1, "decision.offerAlternative(\"correo\");")).offered()).contains("correo");
  }

  @Test
  void goes_to_the_fallback_team_in_reserve() {
    Decision reserve = Decision.reserve("mesa");
    assertThat(reserve.team()).isEqualTo("mesa");
    assertThat(reserve.because()).isEqualTo(reserve.fired()).containsExactly("regla de reserva");
  }

  private static Decision decide(String... rules) {
    return Rules.set(rules).decide(Rules.thirdFailure());
  }
}
