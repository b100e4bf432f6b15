package relevo.escalation.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemTest {

  @Test
  void names_line_column_and_a_likely_field() {
    Problem problem = Drl.problem(Drl.rule("Turno( fallos >= 3 )"));
    assertThat(problem).isEqualTo(new Problem("a.drl", 3, 10, "error", "No existe «fallos» en Turno.",
        "¿Quiso decir «intentosFallidos»?", "There is no “fallos” in Turn.", "Did you mean “intentosFallidos”?",
        "  Turno( fallos >= 3 )\n         ^"));
    assertThat(problem).hasToString("a.drl:3:10: No existe «fallos» en Turno. ¿Quiso decir «intentosFallidos»?");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "Turmo( entendido == true ) | No existe el dato «Turmo». | ¿Quiso decir «Turno»?",
      "Turno( temma == \"billing\" ) | No existe «temma» en Turno. | ¿Quiso decir «tema»?",
      "Turno( tema == \"biling\" ) | «tema» nunca vale «biling». | ¿Quiso decir «billing»?",
      "Turno( tema == billing ) | «tema» es texto y no se puede comparar con «billing». | Ponga comillas: \"billing\".",
      "Turno( intentosFallidos >= \"3\" ) | «intentosFallidos» es número entero y no se puede comparar con «3». | ",
      "Turno( intentosFallidos >= 2.5 ) | «intentosFallidos» es número entero y no se puede comparar con «2.5». | ",
      "Turno( intentosFallidos == 99999999999 ) | El número «99999999999» es demasiado grande. | ",
      "Turno( texto > \"a\" ) | «texto» es texto y no admite «>». | ",
      "Turno( frases == \"a\" ) | «frases» es lista de textos y no admite «==». | Use contains.",
      "Turno( entendido ) | Después de «entendido» se esperaba un operador, pero hay «)». | Escriba entendido == true.",
      "Turno( tema = \"sales\" ) | Después de «tema» se esperaba un operador, pero hay «=». | Para comparar escriba ==.",
      "Turno( frases not contains \"a\" ) | Después de «frases» se esperaba un operador, pero hay «not». | Niegue con !( … ), o use not in.",
      "Turno( tema == $t ) | Nadie ha dado todavía el nombre «$t». | Déselo antes a un campo: $t : tema.",
      "$t : Turno( ) | Un nombre con $ se da a un campo, no a un dato entero. | Por ejemplo: Turno( $t : tema ).",
      "Turno( $t : tema, $t : texto ) | El nombre «$t» ya está puesto en esta regla. | Use otro.",
      "not Turno( $t : tema ) | Dentro de not o exists no se puede dar nombre a un campo. | Póngalo en un dato sin not ni exists.",
      "Turno( $n : mensajes ) | No existe «mensajes» en Turno. | ",
      "Conversacion( $n : mensajes ) Turno( tema == $n ) | «$n» es número entero, y aquí va texto. | ",
      "Turno( entendido == true ) Turno( repetida == true ) | «Turno» ya aparece en esta regla. | Junte las condiciones con una coma.",
      "Turno( entendido == true or repetida == true ) | `No se permite «or»: escriba dos reglas, o use || dentro del mismo dato.` | ",
      "Turno( !entendido == true ) | Después de «!» va un paréntesis, pero hay «entendido». | ",
      "Turno( entendido == true | Se esperaba «)» o una coma, pero hay «then». | ",
      "Turno( texto matches \"(\" ) | No se entiende la expresión de «matches»: missing closing ). | Las referencias atrás y las miradas (?=…) no se admiten."})
  void explains_conditions_that_make_no_sense(String when, String message, String suggestion) {
    Problem problem = Drl.problem(Drl.rule(when));
    assertThat(problem.english()).isNotBlank().isNotEqualTo(problem.message());
    assertThat(problem.message()).isEqualTo(message);
    if (suggestion != null) assertThat(problem.suggestion()).isEqualTo(suggestion);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "decision.escalar(\"mesa\"); | No existe la decisión «escalar». | ¿Quiso decir «escalate»?",
      "decision.priority(\"altisima\"); | No existe la prioridad «altisima». | Puede usar: baja, normal, alta, urgente.",
      "decision.raiseTier(7); | No existe el nivel «7». | Puede ser 2 o 3.",
      "decision.escalate(\"\"); | Este texto está vacío o es demasiado largo. | 60 caracteres como mucho, en una línea.",
      "decision.escalate(mesa); | Se esperaba un texto entre comillas, pero hay «mesa». | ",
      "decision.escalate(\"mesa\") | Se esperaba «;» al final de la decisión, pero hay «end». | ",
      "decision.keepWithBot(\"x\"); | Se esperaba «)» al final de la decisión, pero hay «x». | ",
      " | La regla no decide nada. | Por ejemplo: decision.escalate(\"mesa\");"})
  void explains_decisions_that_make_no_sense(String then, String message, String suggestion) {
    Problem problem = Drl.problem(Drl.rule("Turno( entendido == true )", then == null ? "" : then));
    assertThat(problem.message()).isEqualTo(message);
    assertThat(problem.english()).isNotBlank().isNotEqualTo(problem.message());
    assertThat(problem.suggestion()).isEqualTo(suggestion);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "salience mucho | Se esperaba un número entero, como 10, pero hay «mucho».",
      "salience 99999999999 | El número «99999999999» es demasiado grande.",
      "enabled quizas | Se esperaba true o false, pero hay «quizas».",
      "date-effective \"31-Feb-2026\" | No se entiende la fecha «31-Feb-2026».",
      "date-expires \"2026-01-01\" | No se entiende la fecha «2026-01-01».",
      "@autor(\"ana\") | No existe la nota «autor».",
      "saliense 3 | Se esperaba «when» después del nombre de la regla, pero hay «saliense»."})
  void explains_attributes_that_make_no_sense(String attribute, String message) {
    String text = Drl.rule("Turno( entendido == true )").replace("when", attribute + " when");
    assertThat(Drl.problem(text).message()).isEqualTo(message);
  }

  @Test
  void of_one_rule_does_not_hide_those_of_the_next() {
    String file = Drl.rule("Turno( fallos >= 3 )") + Drl.rule("Turno( entendido == true )")
        + Drl.rule("Animo( humor < 0 )")
        + "basura\n" + Drl.rule("Turno( tema == \"x\", texto > \"y\" )");
    assertThat(Drl.problems(file)).extracting(Problem::line).containsExactly(3, 15, 19, 22, 22);
    assertThat(RuleFile.read("a.drl", file).rules()).hasSize(2);
  }

  @Test
  void is_told_of_an_empty_condition() {
    assertThat(Drl.problem(Drl.rule("")).message()).startsWith("La regla no pone ninguna condición");
  }

  @Test
  void list_ends_before_it_helps_nobody() {
    assertThat(Drl.problems(Drl.rule("Nada( )").repeat(500))).hasSize(Cursor.MOST_PROBLEMS);
  }

  @Test
  void guesses_english_names_too() {
    Problem problem = Drl.problem(Drl.rule("Turn( failedAttemps >= 3 )"));
    assertThat(problem.suggestion()).isEqualTo("¿Quiso decir «failedAttempts»?");
    assertThat(problem.englishSuggestion()).isEqualTo("Did you mean “failedAttempts”?");
  }

  @Test
  void shows_a_part_of_a_line_that_is_too_long_to_show() {
    Problem problem = Drl.problem(Drl.rule("Turno( texto == \"" + "a".repeat(500) + "\", fallos == 3, texto != null )"));
    String[] lines = problem.excerpt().split("\n");
    assertThat(lines[0]).hasSizeLessThanOrEqualTo(120);
    assertThat(lines[0].substring(lines[1].length() - 1)).startsWith("fallos == 3");
  }

  @Test
  void points_below_tabs_as_they_are() {
    assertThat(Drl.problem(Drl.rule("\tTurno(\tfallos >= 3 )")).excerpt()).isEqualTo("  \tTurno(\tfallos >= 3 )\n  \t      \t^");
  }

  @Test
  void refuses_a_file_if_it_is_an_error_only() {
    assertThat(Drl.problem("basura").refuses()).isTrue();
    assertThat(Problem.of("a.drl", 1, 1, "warning", new Sentence("Cuidado.", "Beware."), null).refuses()).isFalse();
  }

  @Test
  void tells_of_an_argument_of_another_kind() {
    assertThat(Drl.problem(Drl.rule("Turno( $n : intentosFallidos )", "decision.tag($n);")).message()).contains("«$n»", "número entero");
  }

  @Test
  void shows_40_letters_of_what_it_does_not_understand() {
    assertThat(Drl.problem("b".repeat(40)).message()).contains("«" + "b".repeat(40) + "»");
    assertThat(Drl.problem("b".repeat(41)).message()).contains("«" + "b".repeat(40) + "…»");
  }
}
