package relevo.escalation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import relevo.escalation.facts.Facts;

class TruthTest {

  private static final Facts KNOWN = Facts.of(Map.of("Turno.texto", "Hola, señal 12", "Turno.frases",
      List.of("humano", "legal"),
      "Turno.intentosFallidos", 3, "Turno.tema", "sales", "Animo.puntaje", -0.5, "Animo.gritos", false,
      "Cliente.etiquetas", List.of("sales", "vip")), Samples.NOON);

  @ParameterizedTest
  @ValueSource(strings = {
      "Turno( intentosFallidos == 3 )", "Turno( intentosFallidos != 2 )",
          "Turno( intentosFallidos >= 3, intentosFallidos <= 3 )",
      "Turno( intentosFallidos in (1, 3) )", "Turno( intentosFallidos not in (1, 2) )",
          "Animo( puntaje < 0, puntaje > -1 )",
      "Animo( gritos == false )", "Turno( texto contains \"señal\" )", "Turno( frases contains \"legal\" )",
      "Turno( texto str[startsWith] \"Hola\" )", "Turno( texto str[endsWith] \"12\" )",
          "Turno( texto matches \".*\\\\d+\" )",
      "Cliente( $e : etiquetas ) Turno( tema memberOf $e )", "Turno( $t : tema ) Cliente( etiquetas contains $t )",
      "Turno( intentosFallidos == 9 || tema == \"sales\" )", "Turno( !( intentosFallidos == 9 ) )",
          "not Turno( intentosFallidos == 9 )",
      "exists Turno( tema == \"sales\" )", "Turno( )", "not Cliente( conocido == true )"})
  void is_on_the_side_of_what_is_so(String when) {
    assertThat(Rules.speaks(when, KNOWN)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Turno( intentosFallidos < 3 )", "Turno( tema == \"other\" )", "Turno( tema in (\"other\") )",
          "Turno( texto contains \"hola\" )",
      "Turno( frases contains \"leg\" )", "Turno( texto matches \"Hola\" )",
          "Turno( intentosFallidos == 3 && tema == \"other\" )",
      "not Turno( intentosFallidos == 3 )", "exists Turno( tema == \"other\" )", "not Turno( )",
      "Turno( $t : tema ) Cliente( categoria == $t )"})
  void is_not_on_the_side_of_what_is_not(String when) {
    assertThat(Rules.speaks(when, KNOWN)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Turno( intentosFallidos != 3 )", "Turno( tema == null )", "Turno( tema not in (\"sales\") )",
          "Animo( !( puntaje < 0 ) )",
      "Animo( gritos != true )", "Turno( $t : tema ) Cliente( categoria == $t )"})
  void holds_for_the_unknown_as_in_stock_drl(String when) {
    assertThat(Rules.speaks(when, Facts.of(Map.of(), Samples.NOON))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Turno( intentosFallidos < 3 )", "Turno( intentosFallidos >= 0 )", "Turno( tema != null )",
          "Turno( tema in (\"sales\") )",
      "Turno( texto contains \"\" )", "Turno( frases contains \"a\" )", "Turno( texto matches \".*\" )",
          "Animo( gritos == false )",
      "Turno( texto str[startsWith] \"\" )", "Turno( $t : texto ) Cliente( categoria contains $t )",
      "Cliente( $e : etiquetas ) Turno( tema memberOf $e )"})
  void does_not_hold_for_the_unknown_as_in_stock_drl(String when) {
    assertThat(Rules.speaks(when, Facts.of(Map.of(), Samples.NOON))).isFalse();
  }
}
