package relevo.escalation.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RulePrinterTest {

  private static final RulePrinter AS_WRITTEN = RulePrinter.WRITTEN;

  private static final String CANONICAL = """
      rule "una"
      salience 5
      when
        Turno( $t : tema, entendido == true && repetida != false || !( texto contains "a\\"b\\\\c" ), tema in ("sales", "other") )
        exists Animo( puntaje < -0.5 )
        not Cliente( categoria == $t )
      then
        decision.tag($t);
        decision.raiseTier(3);
        decision.keepWithBot();
      end
      """;

  @Test
  void gives_back_what_is_canonical_already() {
    assertThat(AS_WRITTEN.print(Drl.read(CANONICAL))).isEqualTo(CANONICAL);
  }

  @Test
  void writes_something_that_reads_the_same() {
    RuleModel once = Drl.read(CANONICAL);
    RuleModel again = Drl.read(AS_WRITTEN.print(once));
    assertThat(again.conditions()).isEqualTo(once.conditions());
  }

  @Test
  void puts_english_names_for_stock_drools() {
    assertThat(RulePrinter.ENGLISH.print(Drl.read(CANONICAL)))
        .contains("Turn( $t : topic", "exists Mood( score < -0.5 )", "not Customer( tier == $t )");
  }

  @Test
  void resolves_names_where_text_is_identity() {
    assertThat(RulePrinter.SPANISH.print(Drl.read(CANONICAL))).contains("categoria == Turno.tema");
  }

  @Test
  void keeps_numbers_decimal_where_the_field_is() {
    assertThat(RulePrinter.SPANISH.print(Drl.read(Drl.rule("Animo( puntaje < 1 )")))).contains("puntaje < 1.0");
  }

  @Test
  void tells_whose_the_rule_is_and_when_it_speaks() {
    String rule = """
        rule "una"
        @owner("Ana")
        @why("dijo \\"sí\\"")
        enabled false
        date-effective "01-Feb-2026"
        date-expires "30-Sep-2026"
        when
          Turno( intentosFallidos >= 3 )
        then
          decision.escalate("mesa");
        end
        """;
    assertThat(AS_WRITTEN.print(Drl.read(rule))).isEqualTo(rule);
  }

  @Test
  void writes_large_numbers_without_an_exponent() {
    assertThat(RulePrinter.SPANISH.print(Drl.read(Drl.rule("Animo( puntaje < 12345678 )")))).contains("puntaje < 12345678 )");
  }
}
