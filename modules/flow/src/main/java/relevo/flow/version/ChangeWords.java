package relevo.flow.version;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import relevo.flow.version.FlowChanges.FieldChange;
import relevo.flow.version.FlowChanges.NodeChange;

/** Says in Spanish what changed in a flow. */
record ChangeWords(String what) {

  private static final int LONGEST = 80;
  private static final Map<String, String> TYPES = Map.ofEntries(Map.entry("message", "mensaje"), Map.entry("menu", "menú"),
      Map.entry("ask", "pregunta"), Map.entry("branch", "bifurcación"), Map.entry("set", "asignación"),
      Map.entry("lookup", "consulta"), Map.entry("action", "acción"), Map.entry("answer", "preguntas frecuentes"),
      Map.entry("model", "respuesta de un modelo"), Map.entry("language", "idioma"), Map.entry("lead", "datos con permiso"),
      Map.entry("wait", "espera"), Map.entry("subflow", "subflujo"), Map.entry("survey", "encuesta"),
      Map.entry("hand-over", "paso a una persona"), Map.entry("end", "final"));
  private static final Map<String, String> LANGUAGES = Map.of("es", "español", "en", "inglés", "pt", "portugués", "ca", "catalán",
      "gl", "gallego", "eu", "euskera", "fr", "francés");

  List<String> of(FlowChanges changes) {
    List<String> words = new ArrayList<>();
    changes.flow().forEach(field -> words.add("En el flujo: " + field(field) + "."));
    changes.added().forEach(node -> words.add("Se añade " + node(node) + "."));
    changes.removed().forEach(node -> words.add("Se quita " + node(node) + "."));
    changes.changed().forEach(node -> node.fields()
        .forEach(field -> words.add("En " + what + " «" + node.node() + "»: " + field(field) + ".")));
    return words;
  }

  private String node(NodeChange node) {
    return what + " «" + node.node() + "»" + (node.type() == null ? "" : " (" + TYPES.getOrDefault(node.type(), node.type()) + ")");
  }

  private static String field(FieldChange field) {
    String name = name(field.field());
    if (field.before() == null) return "se añade " + name + ": " + value(field.after());
    if (field.after() == null) return "se quita " + name + ", que era " + value(field.before());
    return name + " pasa de " + value(field.before()) + " a " + value(field.after());
  }

  /** A path that ends in a language is a text in it. */
  private static String name(String path) {
    int dot = path.lastIndexOf('.');
    String language = LANGUAGES.get(path.substring(dot + 1));
    if (language == null) return "«" + path + "»";
    return dot < 0 ? "el texto en " + language : "«" + path.substring(0, dot) + "» en " + language;
  }

  private static String value(JsonValue value) {
    String text = value instanceof JsonString string ? string.getString() : value.toString();
    String line = text.replaceAll("\\s+", " ");
    return "«" + (line.length() > LONGEST ? line.substring(0, LONGEST - 1) + "…" : line) + "»";
  }
}
