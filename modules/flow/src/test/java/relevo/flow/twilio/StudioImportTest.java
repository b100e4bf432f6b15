package relevo.flow.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import relevo.flow.definition.Flow;
import relevo.flow.definition.FlowDocument;
import relevo.flow.definition.Node;
import relevo.flow.proof.Proof;

class StudioImportTest {

  static final String TRIGGER = """
      {"name": "Trigger", "type": "trigger", "properties": {"offset": {"x": 0, "y": 0}},
       "transitions": [{"event": "incomingMessage", "next": "%s"}, {"event": "incomingCall"}]}""";

  @Test
  void brings_a_reminder_that_waits_for_an_answer() {
    Flow flow = sound(studio("recuerda", """
        {"name": "recuerda", "type": "send-and-wait-for-reply", "properties": {"body": "Su cita es mañana. ¿Viene?", "timeout": "3600"},
         "transitions": [{"event": "incomingMessage", "next": "decide"}, {"event": "timeout", "next": "calla"}, {"event": "deliveryFailure"}]},
        {"name": "decide", "type": "split-based-on", "properties": {"input": "{{widgets.recuerda.inbound.Body}}"}, "transitions": [
          {"event": "noMatch", "next": "calla"},
          {"event": "match", "next": "viene", "conditions": [{"friendly_name": "sí", "arguments": ["{{widgets.recuerda.inbound.Body}}"],
           "type": "matches_any_of", "value": "si, sí,ok"}]}]},
        {"name": "viene", "type": "send-message", "properties": {"body": "Le esperamos."}, "transitions": [{"event": "sent"}, {"event": "failed"}]},
        {"name": "calla", "type": "send-message", "properties": {"body": "Llámenos si cambia de idea."}, "transitions": []}"""));
    assertThat(flow.node("recuerda")).isInstanceOfSatisfying(Node.Ask.class, ask -> {
      assertThat(ask.silence().minutes()).isEqualTo(60);
      assertThat(ask.silence().next()).isEqualTo("calla");
    });
    assertThat(flow.node("decide")).isInstanceOfSatisfying(Node.Branch.class, branch -> {
      assertThat(branch.variable()).isEqualTo("recuerda");
      assertThat(branch.cases().getFirst().values()).containsExactly("si", "sí", "ok");
      assertThat(branch.otherwise()).isEqualTo("calla");
    });
  }

  @Test
  void brings_a_request_with_what_is_read_of_its_answer() {
    Imported imported = studio("pide", """
        {"name": "pide", "type": "send-and-wait-for-reply", "properties": {"body": "¿Número?"}, "transitions": [{"event": "incomingMessage", "next": "busca"}]},
        {"name": "busca", "type": "make-http-request", "properties": {"method": "GET", "url": "https://api.example.com/orders/{{widgets.pide.inbound.Body}}"},
         "transitions": [{"event": "success", "next": "dice"}, {"event": "failed", "next": "flex"}]},
        {"name": "dice", "type": "send-message", "properties": {"body": "Está {{widgets.busca.parsed.state.name}}"}, "transitions": []},
        {"name": "flex", "type": "send-to-flex", "properties": {"workflow": "WW1", "channel": "TC1"}, "transitions": []}""");
    Flow flow = sound(imported);
    assertThat(flow.node("busca")).isInstanceOfSatisfying(Node.Call.class, call -> {
      assertThat(call.saves()).containsEntry("/state/name", "busca_state_name");
      assertThat(call.failed()).isEqualTo("flex");
    });
    assertThat(flow.node("flex")).isInstanceOf(Node.HandOver.class);
    assertThat(imported.document().getJsonObject("connectors").getJsonObject("busca").getString("url"))
        .isEqualTo("https://api.example.com/orders/{{pide}}");
  }

  @Test
  void brings_variables_conditions_and_a_post() {
    Imported imported = studio("edad", """
        {"name": "edad", "type": "send-and-wait-for-reply", "properties": {"body": "¿Edad?"}, "transitions": [{"event": "incomingMessage", "next": "guarda"}]},
        {"name": "guarda", "type": "set-variables", "properties": {"variables": [{"key": "anos", "value": "{{widgets.edad.inbound.Body}}"}]},
         "transitions": [{"event": "next", "next": "mira"}]},
        {"name": "mira", "type": "split-based-on", "properties": {"input": "{{flow.variables.anos}}"}, "transitions": [{"event": "noMatch", "next": "avisa"},
          {"event": "match", "next": "avisa", "conditions": [{"arguments": ["{{flow.variables.anos}}"], "type": "less_than", "value": "18"}]}]},
        {"name": "avisa", "type": "make-http-request", "properties": {"method": "POST", "url": "https://api.example.com/new",
          "parameters": [{"key": "age", "value": "{{flow.variables.anos}}"}]}, "transitions": []}""");
    Flow flow = sound(imported);
    assertThat(flow.node("mira")).isInstanceOfSatisfying(Node.Branch.class, branch ->
        assertThat(branch.cases().getFirst().when()).isEqualTo("anos < 18"));
    assertThat(flow.numeric()).contains("anos");
    assertThat(sentences(imported)).contains("iban como formulario");
  }

  @Test
  void names_the_subflow_that_must_come_too() {
    Imported imported = studio("sub", """
        {"name": "sub", "type": "run-subflow", "properties": {"flow_sid": "FW0123", "flow_revision": "LatestPublished",
          "parameters": [{"key": "origen", "value": "web"}]}, "transitions": [{"event": "completed"}, {"event": "failed"}]}""");
    assertThat(sound(imported).node("sub")).isInstanceOfSatisfying(Node.Subflow.class, subflow -> assertThat(subflow.flow()).isEqualTo("fw0123"));
    assertThat(sentences(imported)).contains("llama al subflujo «fw0123»");
  }

  @Test
  void hands_over_where_a_widget_has_no_counterpart_and_says_so() {
    Imported imported = studio("dice", """
        {"name": "funcion", "type": "run-function", "properties": {"url": "https://x.twil.io/f"}, "transitions": [{"event": "success", "next": "tras"}]},
        {"name": "tras", "type": "send-message", "properties": {"body": "Hecho"}, "transitions": []},
        {"name": "dice", "type": "send-message", "properties": {"body": "Hola {{flow.variables.nombre}} {{trigger.message.From | upcase}}{% if x %}!{% endif %}"},
         "transitions": [{"event": "sent", "next": "funcion"}]},
        {"name": "huerfano", "type": "say-play", "properties": {}, "transitions": []}""");
    Flow flow = sound(imported);
    assertThat(flow.node("funcion")).isInstanceOfSatisfying(Node.HandOver.class, over -> assertThat(over.reason()).isEqualTo("falta-funcion"));
    assertThat(sentences(imported)).contains("funcion: «run-function» no tiene equivalente", "{{trigger.message.From | upcase}} no tiene equivalente",
        "la orden {% if x %} no existe aquí", "tras: solo se llegaba a él por un paso que falta", "huerfano: ningún camino lleva hasta él");
  }

  @Test
  void tells_of_conditions_that_it_cannot_bring() {
    Imported imported = studio("mira", """
        {"name": "mira", "type": "split-based-on", "properties": {}, "transitions": [{"event": "noMatch", "next": "a"},
          {"event": "match", "next": "a", "conditions": [{"friendly_name": "de noche", "arguments": ["{{flow.variables.hora}}"], "type": "is_after_time", "value": "20:00"}]},
          {"event": "match", "next": "a", "conditions": [{"arguments": ["{{flow.variables.tema}}"], "type": "contains", "value": "fac\\"tura"},
            {"arguments": ["{{flow.variables.tema}}"], "type": "is_not_blank"}]}]},
        {"name": "a", "type": "send-message", "properties": {"body": "Hecho"}, "transitions": []}""");
    assertThat(sentences(imported)).contains("la condición «de noche» no tiene equivalente");
    assertThat(sound(imported).node("mira")).isInstanceOfSatisfying(Node.Branch.class, branch ->
        assertThat(branch.conditions()).containsExactly("tema contains \"fac\\\"tura\" && ( tema != null && tema != \"\" )"));
  }

  @Test
  void refuses_what_is_no_flow_of_studio() {
    assertThatThrownBy(() -> StudioImport.of("x", Json.createObjectBuilder().build())).hasMessageContaining("falta «states»");
    assertThatThrownBy(() -> studio("nadie", "{\"name\": \"a\", \"type\": \"send-message\", \"properties\": {}, \"transitions\": []}"))
        .hasMessageContaining("no lleva a ningún sitio");
    String many = IntStream.range(0, 500).mapToObj(i -> "{\"name\": \"m%d\", \"type\": \"send-message\", \"properties\": {\"body\": \"x\"}, \"transitions\": []}".formatted(i))
        .collect(Collectors.joining(","));
    assertThatThrownBy(() -> studio("m1", many)).hasMessageContaining("más de 450 pasos");
  }

  @Test
  void brings_rounds_and_nonsense_for_the_proof_to_refuse() {
    Imported round = studio("a", """
        {"name": "a", "type": "send-message", "properties": {"body": "tic"}, "transitions": [{"event": "sent", "next": "b"}]},
        {"name": "b", "type": "send-message", "properties": {"body": "tac"}, "transitions": [{"event": "sent", "next": "a"}, {"event": 7}, {}]}""");
    Flow flow = FlowDocument.formed("traido", round.document().toString());
    assertThat(Proof.problems("traido", flow)).anySatisfy(problem -> assertThat(problem.sentence()).contains("da vueltas"));
  }

  private static Flow sound(Imported imported) {
    Flow flow = FlowDocument.formed("traido", imported.document().toString());
    assertThat(FlowDocument.problems("traido", flow)).isEmpty();
    assertThat(Proof.problems("traido", flow)).isEmpty();
    return flow;
  }

  private static String sentences(Imported imported) {
    return imported.notes().stream().map(note -> note.widget() + ": " + note.sentence()).collect(Collectors.joining("\n"));
  }

  private static Imported studio(String first, String states) {
    String text = "{\"description\": \"prueba\", \"initial_state\": \"Trigger\", \"states\": [" + TRIGGER.formatted(first) + "," + states + "]}";
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      JsonObject studio = reader.readObject();
      return StudioImport.of("traido", studio);
    }
  }
}
