package relevo.flow.definition;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeskTextsCheckTest {

  @Test
  void finds_nothing_in_what_is_shipped() {
    assertThat(DeskTextsCheck.problems(read(Shipped.deskTexts()))).isEmpty();
  }

  @Test
  void lets_everything_else_be_said_as_shipped() {
    JsonObject own = json("{'closed': {'es': 'Cerrado hasta {{cuando}}', 'en': 'Closed until {{cuando}}', 'pt': 'Fechado até {{cuando}}'}}");
    assertThat(DeskTextsCheck.problems(own)).isEmpty();
    DeskTexts texts = new DeskTexts();
    texts.says(own.toString());
    assertThat(texts.named("closed").orElseThrow().in("en", Map.of("cuando", "Monday"))).isEqualTo("Closed until Monday");
    assertThat(texts.named("failures")).isPresent();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
      "{'cerrado': {}} | textos, nodo «cerrado»: el escritorio no dice nada con ese nombre; use uno de",
      "{'failures': {'es': 'a', 'en': 'b'}} | textos, nodo «failures»: le falta el texto en «pt»; añádalo",
      "{'failures': 'x'} | debe ser un objeto con un texto por idioma",
      "{'failures': {'es': ' ', 'en': 'b', 'pt': 'c'}} | el texto en «es» no puede quedar vacío",
      "{'failures': {'es': 1, 'en': 'b', 'pt': 'c'}} | el texto en «es» no puede quedar vacío",
      "{'transfer': {'es': '{{equpo}}', 'en': 'b', 'pt': 'c'}} | en «es» usa {{equpo}}, que nadie rellena; use uno de [equipo]",
      "{'team x': {'es': '{{equipo}}', 'en': 'b', 'pt': 'c'}} | en «es» usa {{equipo}}, que nadie rellena",
      "{'transfer': {'es': '{{equipo', 'en': 'b', 'pt': 'c'}} | tiene llaves sin cerrar",
      "{'transfer': {'es': '{{#equipo}}', 'en': 'b', 'pt': 'c'}} | tiene llaves mal cerradas",
      "{'moment': {'es': 'jamás', 'en': 'd', 'pt': 'd'}} | el patrón de fecha en «es» no vale",
      "{'opted-out': {'es': 'a', 'en': 'b', 'pt': 'c'}} | le falta el texto en «ca»",
  })
  void names_the_sentence_and_the_cure(String document, String sentence) {
    assertThat(DeskTextsCheck.problems(json(document))).extracting(Problem::toString).anyMatch(problem -> problem.contains(sentence));
  }

  @Test
  void lets_teams_and_ways_to_reach_us_be_added() {
    assertThat(DeskTextsCheck.problems(json("{'team ventas': {'es': 'ventas', 'en': 'sales', 'pt': 'vendas'},"
        + "'alternative sms': {'es': 'por SMS o {{correo}}', 'en': 'by SMS', 'pt': 'por SMS'}}"))).isEmpty();
  }

  private static JsonObject json(String text) {
    return read(text.replace('\'', '"'));
  }

  private static JsonObject read(String text) {
    return Json.createReader(new StringReader(text)).readObject();
  }
}
