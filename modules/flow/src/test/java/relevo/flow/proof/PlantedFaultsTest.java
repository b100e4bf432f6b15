package relevo.flow.proof;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonPatch;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import relevo.flow.definition.Flow;
import relevo.flow.definition.FlowDocument;
import relevo.flow.definition.Problem;

/** Plants one fault after another in the sample flow: each is refused, at its place, with the chat that shows it. */
class PlantedFaultsTest {

  static final JsonObject SAMPLE = sample();

  static Stream<Arguments> faults() {
    return Stream.of(
        fault("an option that leads nowhere near a person, for no way does",
            """
            [{"op": "replace", "path": "/nodes/agente", "value": {"type": "end", "text": @"Adiós"}}]""",
            "bienvenida", "desde aquí nadie llega nunca a una persona", "cliente: Hola"),
        fault("a question of which nobody gets out",
            """
            [{"op": "remove", "path": "/commands"},
             {"op": "add", "path": "/nodes/bienvenida/options/1/next", "value": "pozo"},
             {"op": "replace", "path": "/nodes/preguntas", "value": {"type": "ask", "text": @"¿Qué?", "variable": "que", "expects": "text", "retry": @"?", "next": "pozo"}},
             {"op": "add", "path": "/nodes/pozo", "value": {"type": "ask", "text": @"¿Y qué más?", "variable": "que", "expects": "text", "retry": @"?", "next": "preguntas"}},
             {"op": "remove", "path": "/nodes/asunto"}, {"op": "remove", "path": "/nodes/gracias"}]""",
            "pozo", "desde aquí nadie llega nunca a una persona", "cliente: Preguntas frecuentes"),
        fault("a list of questions after which there is nothing more to do",
            """
            [{"op": "remove", "path": "/commands"}, {"op": "remove", "path": "/nodes/asunto"}, {"op": "remove", "path": "/nodes/gracias"}]""",
            "preguntas", "es un callejón sin salida", "cliente: Preguntas frecuentes"),
        fault("two nodes that talk to one another for ever",
            """
            [{"op": "add", "path": "/nodes/gracias/next", "value": "eco"},
             {"op": "add", "path": "/nodes/eco", "value": {"type": "message", "text": @"Eco", "next": "gracias"}}]""",
            "gracias", "da vueltas sin que nadie escriba", "bot: Eco"),
        fault("a call that is made again and again while the shop fails",
            """
            [{"op": "replace", "path": "/nodes/consulta/failed", "value": "consulta"}, {"op": "remove", "path": "/nodes/sin-sistema"}]""",
            "consulta", "da vueltas sin que nadie escriba", "nota: «pedido» falla"),
        fault("a branch that comes back to itself",
            """
            [{"op": "replace", "path": "/nodes/estado/otherwise", "value": "estado"}, {"op": "remove", "path": "/nodes/en-camino"}]""",
            "estado", "da vueltas sin que nadie escriba", "nota: no es ninguno de los casos"),
        fault("a menu that nags who keeps silent",
            """
            [{"op": "add", "path": "/nodes/bienvenida/timeout", "value": {"minutes": 5, "next": "insiste"}},
             {"op": "add", "path": "/nodes/insiste", "value": {"type": "message", "text": @"¿Sigue ahí?", "next": "bienvenida"}}]""",
            "bienvenida", "escribe una y otra vez a quien no contesta", "nota: pasan 5 minutos sin respuesta"),
        fault("an order's number said before anybody told it",
            """
            [{"op": "replace", "path": "/nodes/bienvenida/options/0/next", "value": "desconocido"}]""",
            "desconocido", "usa {{pedido}} y por este camino nadie lo ha dicho", "cliente: Seguir un pedido"),
        fault("a call for an order that nobody named",
            """
            [{"op": "replace", "path": "/nodes/bienvenida/options/0/next", "value": "consulta"}]""",
            "consulta", "usa {{pedido}} y por este camino nadie lo ha dicho", "cliente: Seguir un pedido"),
        fault("what only a good answer tells, said after a failure too",
            """
            [{"op": "replace", "path": "/nodes/sin-sistema/text", "value": @"Estaba {{estado}}"}]""",
            "sin-sistema", "usa {{estado}} y por este camino nadie lo ha dicho", "nota: «pedido» falla"),
        fault("a secret said aloud",
            """
            [{"op": "add", "path": "/variables", "value": {"pedido": {"type": "text", "sensitive": true}}}]""",
            "entregado", "escribe en el chat {{pedido}}, que es confidencial", "bot: ¿Cuál es su número de pedido?"),
        fault("two questions at once",
            """
            [{"op": "replace", "path": "/nodes/desconocido/text", "value": @"No lo encuentro. ¿Lo escribió bien?"}]""",
            "desconocido", "pregunta y, sin esperar la respuesta, pregunta otra cosa en «numero»", "bot: No lo encuentro"),
        fault("a consent asked for until it is given",
            """
            [{"op": "add", "path": "/nodes/permiso", "value": {"type": "lead", "text": @"¿Guardamos sus datos?", "consent": "1", "fields": ["pedido"],
              "accepted": "gracias", "declined": "permiso"}},
             {"op": "replace", "path": "/nodes/numero/next", "value": "permiso"}, {"op": "remove", "path": "/nodes/consulta"},
             {"op": "remove", "path": "/nodes/estado"}, {"op": "remove", "path": "/nodes/entregado"}, {"op": "remove", "path": "/nodes/preparando"},
             {"op": "remove", "path": "/nodes/cancelado"}, {"op": "remove", "path": "/nodes/en-camino"}, {"op": "remove", "path": "/nodes/sin-sistema"},
             {"op": "remove", "path": "/nodes/desconocido"}, {"op": "remove", "path": "/nodes/espera"}]""",
            "permiso", "vuelve a pedir el permiso a quien acaba de negarlo", "bot: ¿Guardamos sus datos?"),
        fault("a text that is missing in Portuguese",
            """
            [{"op": "remove", "path": "/nodes/numero/text/pt"}]""",
            "numero", "a «text» le falta el texto en «pt»", "bot: (no hay texto en «pt»)"),
        fault("a button too long for WhatsApp in English",
            """
            [{"op": "replace", "path": "/nodes/bienvenida/options/2/title/en", "value": "Talk to a human agent of ours"}]""",
            "bienvenida", "en «en» tiene 29 letras y WhatsApp admite 20", "bot: Hello! Welcome"),
        fault("a node that is not there",
            """
            [{"op": "replace", "path": "/nodes/consulta/missing", "value": "perdido"}]""",
            "consulta", "no existe el nodo «perdido»", "cliente: 12345"),
        fault("two buttons with one name",
            """
            [{"op": "replace", "path": "/nodes/bienvenida/options/1/title/es", "value": "Seguir un pedido"}]""",
            "bienvenida", "dos opciones se llaman igual en «es»", "bot: ¡Hola!"),
        fault("a connector that nobody described",
            """
            [{"op": "replace", "path": "/nodes/consulta/connector", "value": "almacen"}]""",
            "consulta", "no existe el conector «almacen»", "cliente: 12345"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void are_refused_with_the_chat_that_shows_them(String name, String patch, String node, String sentence, String line) {
    List<Problem> problems = problems(planted(patch));
    assertThat(problems).as(name).anySatisfy(problem -> {
      assertThat(problem.node()).isEqualTo(node);
      assertThat(problem.sentence()).contains(sentence);
      assertThat(chat(problem)).contains(line);
    });
  }

  @Test
  void leave_nothing_to_complain_of_where_none_is_planted() {
    assertThat(problems(SAMPLE)).isEmpty();
  }

  private static List<Problem> problems(JsonObject document) {
    Flow flow = FlowDocument.formed("bienvenida", document.toString());
    List<Problem> problems = FlowDocument.problems("bienvenida", flow);
    return problems.isEmpty() ? Proof.problems("bienvenida", flow) : Proof.shown(flow, problems);
  }

  private static String chat(Problem problem) {
    return problem.chat().stream().map(line -> line.who() + ": " + line.text()).collect(Collectors.joining("\n"));
  }

  private static JsonObject planted(String patch) {
    try (JsonReader reader = Json.createReader(new StringReader(patch.replaceAll("@\"([^\"]*)\"", "{\"es\": \"$1\", \"en\": \"$1\", \"pt\": \"$1\"}")))) {
      JsonPatch changes = Json.createPatch(reader.readArray());
      return changes.apply(SAMPLE);
    }
  }

  private static Arguments fault(String name, String patch, String node, String sentence, String line) {
    return Arguments.of(name, patch, node, sentence, line);
  }

  private static JsonObject sample() {
    try (JsonReader reader = Json.createReader(Flow.class.getResourceAsStream("/relevo/flow/bienvenida.json"))) {
      return reader.readObject();
    }
  }
}
