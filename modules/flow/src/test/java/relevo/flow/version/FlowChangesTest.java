package relevo.flow.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import relevo.flow.version.FlowChanges.Changed;
import relevo.flow.version.FlowChanges.NodeChange;

class FlowChangesTest {

  private static final String BEFORE = """
      {"flow": "x", "version": 1, "start": "menu", "fallback": {"es": "No", "en": "No"},
       "nodes": {"menu": {"type": "menu", "text": {"es": "Hola", "en": "Hi"}, "options": [
           {"id": "uno", "title": {"es": "Uno"}, "keys": ["1"], "next": "fin"}, {"id": "dos", "title": {"es": "Dos"}, "next": "fin"}]},
         "viejo": {"type": "message", "text": {"es": "v"}}, "fin": {"type": "end"}}}""";

  @Test
  void are_none_between_equals_whatever_their_number_and_layout() {
    FlowChanges changes = changes(BEFORE.replace("\"version\": 1", "\"version\": 2").replace(" ", ""));
    assertThat(changes.summary()).isEmpty();
    assertThat(changes.changed()).isEmpty();
    assertThat(changes.flow()).isEmpty();
  }

  @Test
  void name_nodes_that_came_and_went() {
    FlowChanges changes = changes(BEFORE.replace("\"viejo\": {\"type\": \"message\"", "\"nuevo\": {\"type\": \"ask\""));
    assertThat(changes.added()).extracting(NodeChange::node, NodeChange::type).containsExactly(tuple("nuevo", "ask"));
    assertThat(changes.removed()).extracting(NodeChange::node).containsExactly("viejo");
    assertThat(changes.summary()).containsExactly("Se añade el nodo «nuevo» (pregunta).", "Se quita el nodo «viejo» (mensaje).");
  }

  @Test
  void tell_texts_by_language_and_options_by_id() {
    FlowChanges changes = changes(BEFORE.replace("\"Hola\"", "\"Buenas\"").replace("\"Dos\"}, \"next\": \"fin\"", "\"Dos\"}, \"next\": \"viejo\""));
    assertThat(changes.changed()).extracting(Changed::node).containsExactly("menu");
    assertThat(changes.summary()).containsExactly("En el nodo «menu»: «text» en español pasa de «Hola» a «Buenas».",
        "En el nodo «menu»: «options.dos.next» pasa de «fin» a «viejo».");
  }

  @Test
  void tell_an_option_that_was_added_and_in_which_order_they_are() {
    FlowChanges changes = changes(BEFORE.replace("{\"id\": \"dos\"", "{\"id\": \"tres\", \"title\": {\"es\": \"Tres\"}, \"next\": \"fin\"}, {\"id\": \"dos\""));
    assertThat(changes.summary()).contains("En el nodo «menu»: «options» pasa de «uno, dos» a «uno, tres, dos».",
        "En el nodo «menu»: se añade «options.tres.title» en español: «Tres».");
  }

  @Test
  void tell_what_changed_in_the_flow_as_a_whole() {
    FlowChanges changes = changes(BEFORE.replace("\"es\": \"No\", ", "").replace("\"start\": \"menu\"", "\"start\": \"fin\""));
    assertThat(changes.summary()).containsExactlyInAnyOrder("En el flujo: «start» pasa de «menu» a «fin».",
        "En el flujo: se quita «fallback» en español, que era «No».");
  }

  @Test
  void tell_the_desks_own_texts_sentence_by_sentence() {
    FlowChanges changes = FlowChanges.between("textos", DocumentText.parse("{\"closed\": {\"es\": \"A\", \"en\": \"B\"}}"),
        DocumentText.parse("{\"closed\": {\"es\": \"C\", \"en\": \"B\"}, \"team x\": {\"es\": \"equis\"}}"));
    assertThat(changes.summary())
        .containsExactly("Se añade la frase «team x».", "En la frase «closed»: el texto en español pasa de «A» a «C».");
  }

  private static FlowChanges changes(String after) {
    return FlowChanges.between("x", DocumentText.parse(BEFORE), DocumentText.parse(after));
  }
}
