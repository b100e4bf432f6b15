package relevo.flow.definition;

import com.samskivert.mustache.MustacheException;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Turns a document of the right form into a flow. */
final class FlowReader {

  private final JsonObject json;

  private FlowReader(JsonObject json) {
    this.json = json;
  }

  static Flow flow(String document, JsonObject json) {
    try {
      return new FlowReader(json).flow();
    } catch (MustacheException e) {
      throw new BrokenFlow(List.of(new Problem(document, null, "una plantilla no está bien formada: " + e.getMessage())));
    }
  }

  private Flow flow() {
    Map<String, Node> nodes = new LinkedHashMap<>();
    json.getJsonObject("nodes").forEach((id, node) -> nodes.put(id, new FlowReader(node.asJsonObject()).node(id)));
    return new Flow(string("flow"), json.getInt("version"), flag("strict"), flag("botStays"), string("start"),
        json.getInt("missLimit", 0), words("introduction"), words("fallback"), words("onlyText"), words("acknowledged"),
        words("handOver"), each("commands", FlowReader::command), nodes, answers());
  }

  private Node node(String id) {
    return switch (string("type")) {
      case "message" -> new Node.Message(id, words("text"), string("next"));
      case "menu" -> new Node.Menu(id, words("text"), words("label"), each("options", FlowReader::option));
      case "ask" -> ask(id);
      case "branch" -> new Node.Branch(id, string("variable"), each("cases", FlowReader::branchCase), string("otherwise"));
      case "lookup" -> lookUp(id);
      case "answer" -> new Node.Answer(id, words("text"), words("label"));
      case "hand-over" -> new Node.HandOver(id, words("text"), string("reason"));
      case "end" -> new Node.End(id, words("text"));
      default -> throw new IllegalStateException("The schema let an unknown node type pass: " + string("type"));
    };
  }

  private Node ask(String id) {
    return new Node.Ask(id, words("text"), string("variable"), Expected.named(string("expects")),
        each("choices", FlowReader::option), words("label"), words("retry"), json.getInt("retries", 3), string("exhausted"),
        string("next"));
  }

  private Node lookUp(String id) {
    Map<String, String> saves = new LinkedHashMap<>();
    json.getJsonObject("saves").forEach((field, name) -> saves.put(field, ((JsonString) name).getString()));
    Words url = Words.of(Map.of(Words.FIRST_LANGUAGE, string("url")));
    return new Node.LookUp(id, string("action"), url, saves, string("found"), string("missing"), string("failed"));
  }

  private Node.Branch.Case branchCase() {
    return new Node.Branch.Case(strings("is"), string("next"));
  }

  private Option option() {
    return new Option(string("id"), words("title"), words("description"), Set.copyOf(strings("keys")), string("next"));
  }

  private Command command() {
    return new Command(Set.copyOf(strings("equals")), strings("contains"), Set.copyOf(strings("topics")), string("phrase"),
        string("next"));
  }

  private Answers answers() {
    if (!json.containsKey("answers")) return null;
    var answers = new FlowReader(json.getJsonObject("answers"));
    return Answers.of(answers.each("articles", FlowReader::article), answers.words("after"),
        answers.json.getJsonNumber("floor").doubleValue());
  }

  private Article article() {
    Map<String, List<String>> variants = new LinkedHashMap<>();
    json.getJsonObject("variants").forEach((language, list) -> variants.put(language, strings(list.asJsonArray())));
    return new Article(string("id"), words("title"), words("question"), variants, words("answer"));
  }

  private <T> List<T> each(String name, Function<FlowReader, T> read) {
    JsonArray array = json.getJsonArray(name);
    if (array == null) return List.of();
    return array.stream().map(JsonValue::asJsonObject).map(FlowReader::new).map(read).toList();
  }

  private Words words(String name) {
    if (!json.containsKey(name)) return null;
    return Words.of(json.getJsonObject(name).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, text -> ((JsonString) text.getValue()).getString())));
  }

  private List<String> strings(String name) {
    return json.containsKey(name) ? strings(json.getJsonArray(name)) : List.of();
  }

  private static List<String> strings(JsonArray array) {
    return array.getValuesAs(JsonString::getString);
  }

  private String string(String name) {
    return json.getString(name, null);
  }

  private boolean flag(String name) {
    return json.getBoolean(name, false);
  }
}
