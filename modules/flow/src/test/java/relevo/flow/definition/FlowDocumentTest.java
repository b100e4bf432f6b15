package relevo.flow.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlowDocumentTest {

  static final String SOUND = """
      {"flow": "prueba", "version": 3, "start": "menu",
       "fallback": {"es": "No", "en": "No", "pt": "No"}, "onlyText": {"es": "T", "en": "T", "pt": "T"},
       "commands": [{"equals": ["menu"], "next": "menu"}],
       "nodes": {
         "menu": {"type": "menu", "text": {"es": "Hola", "en": "Hi", "pt": "Oi"}, "options": [
           {"id": "uno", "title": {"es": "Uno", "en": "One", "pt": "Um"}, "keys": ["1"], "next": "nombre"}]},
         "nombre": {"type": "ask", "variable": "nombre", "expects": "text", "next": "rama",
           "text": {"es": "¿Nombre?", "en": "Name?", "pt": "Nome?"}, "retry": {"es": "Otra", "en": "Again", "pt": "Outra"}},
         "rama": {"type": "branch", "variable": "nombre", "cases": [{"is": ["Ana"], "next": "agente"}], "otherwise": "fin"},
         "agente": {"type": "hand-over", "reason": "ana"},
         "fin": {"type": "end", "text": {"es": "Adiós, {{nombre}}", "en": "Bye", "pt": "Tchau"}}}}""";

  @Test
  void becomes_a_flow() {
    Flow flow = FlowDocument.read("prueba.json", SOUND);
    assertThat(flow.name()).isEqualTo("prueba");
    assertThat(flow.version()).isEqualTo(3);
    assertThat(flow.nodes()).hasSize(5);
    assertThat(flow.node("nombre")).isInstanceOfSatisfying(Node.Ask.class, ask -> {
      assertThat(ask.expected()).isEqualTo(Expected.TEXT);
      assertThat(ask.retries()).isEqualTo(3);
    });
    assertThat(flow.option("uno")).hasValueSatisfying(option -> assertThat(option.keys()).containsExactly("1"));
  }

  /** Each line breaks the sound document in one place, by replacing one text with another. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
      "\"otherwise\": \"fin\" | \"otherwise\": \"fim\" | prueba.json, nodo «rama»: no existe el nodo «fim»; créelo",
      "\"start\": \"menu\" | \"start\": \"inicio\" | prueba.json: no existe el nodo «inicio»; créelo",
      "\"type\": \"end\" | \"type\": \"fin\" | prueba.json, nodo «fin»: en «type» no admite \"fin\"; use uno de",
      ", \"reason\": \"ana\" | ^^ | prueba.json, nodo «agente»: falta «reason»; añádalo",
      "\"reason\": \"ana\" | \"reason\": \"ana\", \"color\": \"x\" | prueba.json, nodo «agente»: sobra «color»; quítelo",
      "\"is\": [\"Ana\"], \"next\": \"agente\" | \"is\": [\"Ana\"], \"next\": \"fin\" | nodo «agente»: no se llega nunca hasta él",
      "\"en\": \"Hi\", | ^^ | nodo «menu»: a «text» le falta el texto en «en»; añádalo",
      "\"pt\": \"Um\" | \"pt\": \"Um título demasiado largo\" | nodo «menu»: «opción uno» en «pt» tiene 25 letras",
      "{{nombre}} | {{apellido}} | nodo «fin»: «text» usa {{apellido}}, que nadie rellena",
      "{{nombre}} | {{> otro}} | nodo «fin»: «text» usa {{> otro}}, que nadie rellena",
      "\"version\": 3 | \"version\": \"3\" | prueba.json: en «version» debe ser de tipo integer, no STRING",
      "\"version\": 3 | \"version\": 0 | prueba.json: en «version» debe ser al menos 1",
      "\"keys\": [\"1\"], \"next\": \"nombre\" | \"keys\": [\"1\"] | nodo «menu»: la opción «uno» no lleva a ningún nodo",
      "\"expects\": \"text\" | \"expects\": \"choice\" | nodo «nombre»: «choices» va con",
      "\"variable\": \"nombre\", \"cases\" | \"variable\": \"edad\", \"cases\" | nodo «rama»: nadie rellena la variable «edad»",
      "\"is\": [\"Ana\"] | \"is\": [] | nodo «rama»: en «cases.1.is» necesita al menos 1",
      "\"Adiós, {{nombre}}\" | \"\" | nodo «fin»: en «text.es» no puede quedar vacío",
      "\"type\": \"end\", | \"type\": \"answer\", \"label\": {\"es\": \"a\", \"en\": \"a\", \"pt\": \"a\"}, | no hay preguntas que mostrar",
  })
  void is_refused_with_place_and_cure(String sound, String broken, String sentence) {
    assertThat(SOUND).contains(sound);
    assertThatThrownBy(() -> FlowDocument.read("prueba.json", SOUND.replace(sound, broken)))
        .isInstanceOf(BrokenFlow.class).hasMessageContaining(sentence);
  }

  @Test
  void names_everything_that_is_wrong_at_once() {
    String broken = SOUND.replace("\"otherwise\": \"fin\"", "\"otherwise\": \"fim\"").replace("\"en\": \"Hi\", ", "");
    BrokenFlow refusal = catchThrowableOfType(BrokenFlow.class, () -> FlowDocument.read("prueba.json", broken));
    assertThat(refusal.problems()).extracting(Problem::node).contains("rama", "menu");
  }

  @Test
  void must_be_json() {
    assertThatThrownBy(() -> FlowDocument.read("prueba.json", "{\"flow\": "))
        .hasMessageStartingWith("prueba.json: no es un objeto JSON bien formado");
  }

  @Test
  void must_close_its_braces() {
    assertThatThrownBy(() -> FlowDocument.read("prueba.json", SOUND.replace("{{nombre}}", "{{nombre")))
        .isInstanceOf(BrokenFlow.class).hasMessageContaining("nodo «fin»: «text» en «es» tiene llaves sin cerrar");
    assertThatThrownBy(() -> FlowDocument.read("prueba.json", SOUND.replace("{{nombre}}", "{{#nombre}}")))
        .isInstanceOf(BrokenFlow.class).hasMessageContaining("una plantilla no está bien formada");
  }

  @Test
  void needs_a_label_and_short_titles_for_more_than_three_options() {
    String more = ", ".concat(String.join(", ", List.of(option("dos"), option("tres"), option("cuatro")))) + "]}";
    assertThatThrownBy(() -> FlowDocument.read("prueba.json", SOUND.replace("\"next\": \"nombre\"}]}", "\"next\": \"nombre\"}" + more)))
        .hasMessageContaining("nodo «menu»: con más de 3 opciones es una lista y necesita «label»");
  }

  @Test
  void may_not_use_an_options_id_or_title_twice() {
    String twice = SOUND.replace("\"next\": \"nombre\"}]}",
        "\"next\": \"nombre\"}, {\"id\": \"uno\", \"title\": {\"es\": \"Uno\", \"en\": \"1\", \"pt\": \"1\"}, \"next\": \"fin\"}]}");
    assertThatThrownBy(() -> FlowDocument.read("prueba.json", twice))
        .hasMessageContaining("la opción «uno» ya existe").hasMessageContaining("dos opciones se llaman igual en «es»");
  }

  private static String option(String id) {
    return "{\"id\": \"%1$s\", \"title\": {\"es\": \"%1$s\", \"en\": \"%1$s\", \"pt\": \"%1$s\"}, \"next\": \"fin\"}".formatted(id);
  }
}
