package relevo.escalation.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import relevo.escalation.engine.RuleSet;

class WordsTest {

  private static final String TEAM = "rule \"oro\" when Cliente( categoria == \"oro\" ) then decision.escalate(\"ventas\"); end\n";

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "Turno( intentosFallidos > 5, intentosFallidos < 3 ) | in Turn, “failedAttempts < 3” and “failedAttempts > 5” are never met together.",
      "Animo( puntaje < -3 ) | in Mood, “score < -3.0” is met by no value. It can be: -1 … 1.",
      "Conversacion( nivel > 3 ) | in Conversation, “tier > 3” is met by no value. It can be: 1 … 3.",
      "Turno( intentosFallidos < 0 ) | in Turn, “failedAttempts < 0” is met by no value.",
      "Turno( $t : tema ) Cliente( categoria == $t, categoria == \"oro\" ) | its conditions are never met together."})
  void say_in_english_why_a_rule_never_speaks(String when, String why) {
    String english = only("rule \"una\" when " + when + " then decision.tag(\"x\"); end").english();
    assertThat(english).startsWith("Rule “una” can never speak: ").endsWith(why);
  }

  @Test
  void name_the_one_stronger_rule_that_always_wins() {
    Finding finding = only("rule \"todas\" salience 5 when Turno( ) then decision.escalate(\"mesa\"); end\n" + TEAM);
    assertThat(finding.message()).isEqualTo(
        "El equipo «ventas» de la regla «oro» no gana nunca: siempre que habla, decide antes una regla más fuerte («todas»).");
    assertThat(finding.english()).isEqualTo("Team “ventas” of rule “oro” never wins: whenever it speaks, a stronger rule (“todas”) decides first.");
  }

  @Test
  void name_all_stronger_rules_of_which_one_always_wins() {
    Finding finding = only("rule \"no\" salience 6 when Turno( entendido != true ) then decision.escalate(\"mesa\"); end\n"
        + "rule \"sí\" salience 5 when Turno( entendido == true ) then decision.escalate(\"mesa\"); end\n" + TEAM);
    assertThat(finding.message()).endsWith("decide antes alguna de las reglas más fuertes («no», «sí»).");
    assertThat(finding.english()).endsWith("one of the stronger rules (“no”, “sí”) decides first.");
  }

  private static Finding only(String rules) {
    List<Finding> findings = Analysis.of(RuleSet.of(Map.of("a.drl", rules), Set.of()).rules());
    assertThat(findings).hasSize(1);
    return findings.getFirst();
  }
}
