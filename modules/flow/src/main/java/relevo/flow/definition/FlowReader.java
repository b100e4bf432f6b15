package relevo.flow.definition;

import com.samskivert.mustache.MustacheException;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import relevo.events.flow.Variable;
import relevo.flow.connector.Connector;

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
    json.getJsonObject("nodes").forEach((id, node) -> nodes.put(id, NodeReader.node(id, new FlowReader(node.asJsonObject()))));
    Set<String> languages = json.containsKey("languages") ? Set.copyOf(strings("languages")) : TextCheck.LANGUAGES;
    Sayings says = new Sayings(words("introduction"), words("fallback"), words("onlyText"), words("acknowledged"), words("handOver"));
    return new Flow(string("flow"), json.getInt("version"), flag("strict"), flag("botStays"), flag("onlyCalled"), string("start"),
        json.getInt("missLimit", 0), languages, says, variables(), connectors(), each("commands", FlowReader::command), nodes, answers(), words("task"));
  }

  private Map<String, Connector> connectors() {
    Map<String, Connector> connectors = new LinkedHashMap<>();
    entries("connectors").forEach((name, json) -> connectors.put(name, Connector.of(json.asJsonObject())));
    return connectors;
  }

  private Map<String, Declaration> variables() {
    Map<String, Declaration> variables = new LinkedHashMap<>();
    entries("variables").forEach((name, json) -> {
      FlowReader each = new FlowReader(json.asJsonObject());
      Variable.Type type = Variable.Type.valueOf(each.string("type").toUpperCase(Locale.ROOT));
      variables.put(name, new Declaration(name, type, each.flag("sensitive"), each.string("initial")));
    });
    return variables;
  }

  Option option() {
    return new Option(string("id"), words("title"), words("description"), Set.copyOf(strings("keys")), string("next"));
  }

  private Command command() {
    return new Command(Set.copyOf(strings("equals")), strings("contains"), Set.copyOf(strings("topics")), string("phrase"),
        string("next"));
  }

  private Answers answers() {
    FlowReader answers = part("answers");
    if (answers == null) return null;
    return new Answers(Set.copyOf(answers.strings("tags")), answers.json.getJsonNumber("floor").doubleValue(), answers.words("after"));
  }

  <T> List<T> each(String name, Function<FlowReader, T> read) {
    JsonArray array = json.getJsonArray(name);
    if (array == null) return List.of();
    return array.stream().map(JsonValue::asJsonObject).map(FlowReader::new).map(read).toList();
  }

  Words words(String name) {
    if (!json.containsKey(name)) return null;
    return Words.of(json.getJsonObject(name).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, text -> ((JsonString) text.getValue()).getString())));
  }

  List<String> strings(String name) {
    return json.containsKey(name) ? strings(json.getJsonArray(name)) : List.of();
  }

  private static List<String> strings(JsonArray array) {
    return array.getValuesAs(JsonString::getString);
  }

  String string(String name) {
    return json.getString(name, null);
  }

  boolean flag(String name) {
    return json.getBoolean(name, false);
  }

  int number(String name, int otherwise) {
    return json.getInt(name, otherwise);
  }

  FlowReader part(String name) {
    return json.containsKey(name) ? new FlowReader(json.getJsonObject(name)) : null;
  }

  /** The texts of an object, by name; empty where it is not there. */
  Map<String, String> texts(String name) {
    Map<String, String> texts = new LinkedHashMap<>();
    entries(name).forEach((key, value) -> texts.put(key, ((JsonString) value).getString()));
    return texts;
  }

  /** Templates that are the same in every language. */
  Map<String, Words> templates(String name) {
    Map<String, Words> templates = new LinkedHashMap<>();
    texts(name).forEach((key, text) -> templates.put(key, Words.same(text)));
    return templates;
  }

  Map<String, Integer> numbers(String name) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    entries(name).forEach((key, value) -> numbers.put(key, ((JsonNumber) value).intValue()));
    return numbers;
  }

  private JsonObject entries(String name) {
    return json.containsKey(name) ? json.getJsonObject(name) : JsonValue.EMPTY_JSON_OBJECT;
  }
}
