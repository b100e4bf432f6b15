package relevo.flow.definition;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes a whole document of one piece, with ends, variables and connectors standing in for what the piece only names. */
final class PieceOfFlow {

  private static final JsonObject SCHEMA = json(Shipped.schema());
  private static final JsonObject FRAME = json("""
      {"flow": "pieza", "version": 1, "languages": ["es"], "fallback": {"es": "?", "en": "?", "pt": "?"},
       "onlyText": {"es": "?", "en": "?", "pt": "?"}}""");
  private static final JsonObject STAND_IN = json("{\"type\": \"end\"}");
  private static final JsonObject TEXT = json("{\"type\": \"text\"}");
  private static final JsonObject CONNECTOR = json("{\"method\": \"GET\", \"url\": \"https://example.com/x\"}");
  private static final Pattern NEXT = Pattern.compile(
      "\"(?:next|exhausted|otherwise|found|done|missing|refused|failed|answered|unanswered|reply|accepted|declined)\": \"([^\"]+)\"");
  private static final Pattern NAMED = Pattern.compile("\\{\\{[#/^]?(?!secret)(\\w+)}}|\"(?:variable|score)\": \"(\\w+)\"");
  private static final Pattern FIELDS = Pattern.compile("\"fields\": \\[([^]]*)]");
  private static final Pattern CALLED = Pattern.compile("\"connector\": \"([^\"]+)\"");

  private PieceOfFlow() {}

  static List<String> nodeTypes() {
    JsonArray types = SCHEMA.getJsonObject("$defs").getJsonObject("node").getJsonObject("properties").getJsonObject("type").getJsonArray("enum");
    return types.getValuesAs(JsonString::getString);
  }

  /** @param piece nodes by name, or members of a document */
  static String wrapped(String piece) {
    JsonObject document = document(json("{" + piece + "}"));
    Map<String, JsonValue> nodes = part(document, "nodes", found(NEXT, piece), STAND_IN);
    nodes.putIfAbsent(nodes.isEmpty() ? "inicio" : nodes.keySet().iterator().next(), STAND_IN);
    JsonObjectBuilder whole = Json.createObjectBuilder(FRAME);
    document.forEach(whole::add);
    return whole.add("start", nodes.keySet().iterator().next()).add("nodes", object(nodes))
        .add("variables", object(part(document, "variables", Stream.concat(found(NAMED, piece), fields(piece)), TEXT)))
        .add("connectors", object(part(document, "connectors", found(CALLED, piece), CONNECTOR)))
        .add("commands", commands(document, nodes.keySet())).build().toString();
  }

  private static JsonObject document(JsonObject given) {
    boolean members = SCHEMA.getJsonObject("properties").keySet().containsAll(given.keySet());
    return members ? given : Json.createObjectBuilder().add("nodes", given).build();
  }

  private static Stream<String> fields(String piece) {
    return found(FIELDS, piece).flatMap(list -> Stream.of(list.replace("\"", "").split(", ")));
  }

  /** What the document has under this name, and what stands in for the rest. */
  private static Map<String, JsonValue> part(JsonObject document, String name, Stream<String> named, JsonValue standIn) {
    Map<String, JsonValue> part = new TreeMap<>(document.containsKey(name) ? document.getJsonObject(name) : JsonValue.EMPTY_JSON_OBJECT);
    named.forEach(each -> part.putIfAbsent(each, standIn));
    return part;
  }

  private static JsonObject object(Map<String, JsonValue> members) {
    JsonObjectBuilder object = Json.createObjectBuilder();
    members.forEach(object::add);
    return object.build();
  }

  /** Its own, and one to each node, so that all can be reached. */
  private static JsonArray commands(JsonObject document, Set<String> nodes) {
    JsonArrayBuilder commands = document.containsKey("commands")
        ? Json.createArrayBuilder(document.getJsonArray("commands")) : Json.createArrayBuilder();
    nodes.forEach(node -> commands.add(Json.createObjectBuilder().add("equals", Json.createArrayBuilder().add(node)).add("next", node)));
    return commands.build();
  }

  private static Stream<String> found(Pattern pattern, String piece) {
    return new TreeSet<>(pattern.matcher(piece).results()
        .map(match -> match.group(1) == null ? match.group(2) : match.group(1)).toList()).stream();
  }

  private static JsonObject json(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
