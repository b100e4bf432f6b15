package relevo.escalation.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import relevo.escalation.facts.Facts;

class TruthTest {

  private static final Facts FACTS = Facts.of(Map.of("Turno.tema", "sales", "Turno.intentosFallidos", 2), LocalDateTime.of(2026, 3, 2, 12, 0));

  @Test
  void of_a_rule_is_that_of_all_its_conditions() {
    assertThat(speaks("Turno( tema == \"sales\", intentosFallidos == 2 )")).isTrue();
    assertThat(speaks("Turno( tema == \"sales\", intentosFallidos == 3 )")).isFalse();
    assertThat(speaks("Turno( tema == \"sales\" ) Cliente( categoria == \"oro\" )")).isFalse();
    assertThat(speaks("exists Turno( tema == \"sales\" )")).isTrue();
  }

  @Test
  void is_turned_round_by_not() {
    assertThat(speaks("not Turno( tema == \"sales\" )")).isFalse();
    assertThat(speaks("not Turno( tema == \"refund\" )")).isTrue();
    assertThat(speaks("not Turno( tema == \"sales\", intentosFallidos == 3 )")).isTrue();
  }

  @Test
  void takes_one_of_several_ways_or_all_parts_of_one() {
    assertThat(speaks("Turno( tema == \"refund\" || intentosFallidos == 2 )")).isTrue();
    assertThat(speaks("Turno( tema == \"refund\" || intentosFallidos == 3 )")).isFalse();
    assertThat(speaks("Turno( tema == \"sales\" && intentosFallidos == 3 || tema == \"refund\" )")).isFalse();
    assertThat(speaks("Turno( tema == \"sales\" && intentosFallidos == 2 || tema == \"refund\" )")).isTrue();
  }

  @Test
  void ends_with_the_days_of_a_rule() {
    RuleModel rule = Drl.read(Drl.rule("Turno( tema == \"sales\" )").replace("when", "date-expires \"01-Mar-2026\" when"));
    assertThat(Truth.speaks(rule, FACTS)).isFalse();
  }

  @Test
  void knows_which_number_is_greater() {
    assertThat(speaks("Turno( intentosFallidos > 1 )")).isTrue();
    assertThat(speaks("Turno( intentosFallidos > 2 )")).isFalse();
    assertThat(speaks("Turno( intentosFallidos >= 2 )")).isTrue();
    assertThat(speaks("Turno( intentosFallidos < 2 )")).isFalse();
    assertThat(speaks("Turno( intentosFallidos <= 2 )")).isTrue();
  }

  private static boolean speaks(String when) {
    return Truth.speaks(Drl.read(Drl.rule(when)), FACTS);
  }
}
