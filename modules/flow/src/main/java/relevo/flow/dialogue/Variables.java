package relevo.flow.dialogue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** What a customer has told, as the JSON text in which it is kept. Most have told nothing, and cost nothing. */
final class Variables {

  static final String NONE = "{}";

  private Variables() {}

  static Map<String, String> read(String json) {
    if (json.equals(NONE)) return Map.of();
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return of(reader.readObject());
    }
  }

  static String written(Map<String, String> variables) {
    return variables.isEmpty() ? NONE : json(variables).toString();
  }

  static Map<String, String> of(JsonObject json) {
    Map<String, String> variables = new HashMap<>();
    json.forEach((name, value) -> variables.put(name, ((JsonString) value).getString()));
    return variables;
  }

  static JsonObject json(Map<String, String> variables) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    new TreeMap<>(variables).forEach(json::add);
    return json.build();
  }
}
