package relevo.escalation.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableWriterTest {

  @Test
  void says_in_the_header_what_all_cells_of_a_column_would_say() {
    assertThat(table("Turno( intentosFallidos >= 3 ) Animo( puntaje < -0.5 )")).isEqualTo("""
        \uFEFFpolítica;todas
        nombre;Turno.intentosFallidos >=;Animo.puntaje <;equipo
        una;3;'-0.5;mesa
        """);
  }

  @Test
  void says_it_in_the_cells_where_they_differ() {
    assertThat(TableFile.csv("a.drl", rule("una", "Turno( intentosFallidos >= 3 )") + rule("dos", "Turno( intentosFallidos == 1 )")))
        .contains("nombre;Turno.intentosFallidos;equipo\nuna;>= 3;mesa\ndos;1;mesa\n");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '#', value = {
      "Turno( frases contains \"a\" || tema == \"refund\" ) # «||» solo cabe entre contains",
      "Turno( tema == \"refund\" || tema == \"billing\" )   # para valores use in (…)",
      "Turno( !( tema == \"refund\" ) )                     # «!( … )» solo cabe con contains",
      "not Cliente( conocido == true )                      # no sabe decir not ni exists",
      "exists Cliente( conocido == true )                   # no sabe decir not ni exists",
      "Turno( $t : tema )                                   # da el nombre $t a un campo",
      "Turno( tema == \"refund\" ) Cliente( )               # «Cliente()» no pide nada"})
  void says_why_a_rule_does_not_fit(String conditions, String why) {
    assertThatThrownBy(() -> table(conditions)).isInstanceOf(Unfit.class).hasMessageStartingWith("La regla «una» no cabe en una tabla: ")
        .hasMessageContaining(why);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '#', value = {
      "decision.escalate(\"a\"); decision.escalate(\"b\"); # decide dos veces «equipo»",
      "decision.escalate(\"a\"); decision.routeTo(\"b\");  # nombra un equipo con escalate y otro con routeTo"})
  void says_why_decisions_do_not_fit(String effects, String why) {
    assertThatThrownBy(() -> TableFile.csv("a.drl", "rule \"una\" when Turno() then " + effects + " end"))
        .isInstanceOf(Unfit.class).hasMessageContaining(why);
  }

  @Test
  void does_not_write_what_it_could_not_read() {
    assertThatThrownBy(() -> TableFile.csv("a.drl", "rule")).isInstanceOf(Unfit.class).hasMessage("El archivo tiene errores.");
    assertThatThrownBy(() -> TableFile.csv("a.drl", "")).isInstanceOf(Unfit.class).hasMessageContaining("ninguna regla");
    assertThatThrownBy(() -> TableFile.csv("a.csv", "nombre;equipo\n")).isInstanceOf(Unfit.class).hasMessage("La tabla tiene errores.");
  }

  @Test
  void forgets_a_policy_that_its_rules_no_longer_follow() {
    String drl = Sheets.drl("política;primera\nnombre;equipo\nuna;mesa\ndos;mesa\n");
    assertThat(TableFile.csv("a.drl", drl)).startsWith("\uFEFFpolítica;primera\nnombre;equipo\n");
    assertThat(TableFile.csv("a.drl", drl.replace("salience 1", "salience 9"))).startsWith("\uFEFFpolítica;todas\nnombre;equipo;fuerza\nuna;mesa;9\n");
  }

  private static String table(String conditions) {
    return TableFile.csv("a.drl", rule("una", conditions));
  }

  private static String rule(String name, String conditions) {
    return "rule \"" + name + "\" when " + conditions + " then decision.escalate(\"mesa\"); end\n";
  }
}
