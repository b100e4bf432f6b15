package relevo.flow.connector;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Connectors for tests, as a flow document would write them. */
final class Connectors {

  static final Map<String, String> SETTINGS = Map.of("tienda", "https://shop.example/api/", "marca", "Luna");

  private Connectors() {}

  static JsonObject json(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  static Connector of(String text) {
    return Connector.of(json(text));
  }

  static List<String> problems(String text) {
    return Connector.problems(json(text), Set.of("tienda"));
  }

  static Values values(Map<String, String> variables) {
    return new Values(SETTINGS, variables, Set.of("cantidad"));
  }

  static Asked asked(String text, Map<String, String> variables) {
    return of(text).asked(values(variables), Map.of("/items/0/name", "nombre", "total", "total"), "the-key");
  }
}
