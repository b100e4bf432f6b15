package relevo.escalation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import relevo.escalation.facts.Facts;

class NearMissTest {

  private static final Facts FACTS = Facts.of(Map.of("Turno.intentosFallidos", 2, "Turno.tema", "sales", "Turno.frases", List.of("legal"),
      "Animo.puntaje", -0.2), Samples.NOON);

  @Test
  void comes_first_if_it_lacked_least() {
    assertThat(names(
        Rules.rule("dos", "", "Turno( tema == \"other\", repetida == true )", "decision.tag(\"x\");"),
        Rules.rule("una", "", "Turno( tema == \"other\" )", "decision.tag(\"x\");"),
        Rules.rule("una de tres", "", "Turno( tema == \"sales\", frases contains \"legal\", entendido == true )", "decision.tag(\"x\");"),
        Rules.rule("un número lejos", "", "Turno( intentosFallidos >= 9 )", "decision.tag(\"x\");"),
        Rules.rule("un número cerca", "", "Turno( intentosFallidos >= 3 )", "decision.tag(\"x\");"),
        Rules.rule("se cumple", "", "Turno( intentosFallidos >= 2 )", "decision.tag(\"x\");"),
        Rules.rule("otro día", "date-effective \"01-Jan-2030\"", "Turno( tema == \"other\" )", "decision.tag(\"x\");")))
            .containsExactly("una de tres", "un número cerca", "un número lejos", "una", "dos");
  }

  @Test
  void goes_by_the_rules_strength_where_nothing_else_tells() {
    assertThat(names(
        Rules.rule("débil", "salience 1", "Turno( tema == \"other\" )", "decision.tag(\"x\");"),
        Rules.rule("fuerte", "salience 2", "Turno( tema == \"refund\" )", "decision.tag(\"x\");"))).containsExactly("fuerte", "débil");
  }

  @Test
  void is_shown_no_more_often_than_asked_for() {
    RuleSet rules = Rules.set(IntStream.range(0, 9).mapToObj(i ->
        Rules.rule("r" + i, "", "Turno( intentosFallidos >= " + (i + 3) + " )", "decision.tag(\"x\");")).toArray(String[]::new));
    assertThat(NearMiss.among(rules.rules(), FACTS, 5)).hasSize(5).first().extracting(miss -> miss.rule().name()).isEqualTo("r0");
  }

  @Test
  void says_what_it_lacked_in_two_languages() {
    assertSaid("Turno( intentosFallidos >= 3 )", "faltó: intentosFallidos ≥ 3, fue 2", "lacked: failedAttempts ≥ 3, was 2");
    assertSaid("Turno( pideHumano == true )", "faltó: pideHumano = sí, fue desconocido", "lacked: wantsHuman = yes, was unknown");
    assertSaid("Turno( tema in (\"billing\", \"refund\") )", "faltó: tema es uno de «billing», «refund», fue «sales»",
        "lacked: topic is one of “billing”, “refund”, was “sales”");
    assertSaid("Turno( frases contains \"reembolso\" || tema == \"refund\" )",
        "faltó: frases contiene «reembolso» o tema = «refund», fue «legal», «sales»",
        "lacked: phrases contains “reembolso” or topic = “refund”, was “legal”, “sales”");
    assertSaid("not Turno( tema == \"sales\" )", "faltó: no (tema = «sales»), fue «sales»", "lacked: not (topic = “sales”), was “sales”");
    assertSaid("Turno( !( intentosFallidos < 3 && tema != \"other\" ) )", "faltó: no (intentosFallidos < 3 y tema ≠ «other»), fue 2, «sales»",
        "lacked: not (failedAttempts < 3 and topic ≠ “other”), was 2, “sales”");
    assertSaid("Cliente( categoria == \"oro\" )", "faltó: categoria = «oro», fue desconocido", "lacked: Customer.tier = “oro”, was unknown");
    assertSaid("Turno( $t : tema ) Cliente( categoria == $t )", "faltó: categoria = tema, fue desconocido, «sales»",
        "lacked: Customer.tier = topic, was unknown, “sales”");
  }

  @Test
  void counts_what_it_lacked_before_what_it_met() {
    assertThat(names(
        Rules.rule("faltan dos de cuatro", "", "Turno( tema == \"sales\", frases contains \"legal\", repetida == true, entendido == true )",
            "decision.tag(\"x\");"),
        Rules.rule("falta una de una", "", "Turno( tema == \"other\" )", "decision.tag(\"x\");")))
            .containsExactly("falta una de una", "faltan dos de cuatro");
  }

  private static void assertSaid(String when, String spanish, String english) {
    NearMiss.Lack lack = NearMiss.among(Rules.set(Rules.rule("una", "", when, "decision.tag(\"x\");")).rules(), FACTS, 5).getFirst().lacks()
        .getFirst();
    assertThat(Tongue.SPANISH.lacked(lack)).isEqualTo(spanish);
    assertThat(Tongue.ENGLISH.lacked(lack)).isEqualTo(english);
  }

  private static List<String> names(String... rules) {
    return NearMiss.among(Rules.set(rules).rules(), FACTS, 9).stream().map(miss -> miss.rule().name()).toList();
  }
}
