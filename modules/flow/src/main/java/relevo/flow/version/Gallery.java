package relevo.flow.version;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import relevo.flow.definition.Shipped;

/** Flows to begin one's own with: each whole, in three languages, and free of problems. */
final class Gallery {

  static final List<String> NAMES = List.of("bienvenida", "seguros", "compras", "captacion");

  private Gallery() {}

  static List<Template> templates() {
    return NAMES.stream().map(name -> template(name, document(name).orElseThrow())).toList();
  }

  /** The document of a template, under its own name. */
  static Optional<JsonObject> document(String name) {
    return Optional.of(name).filter(NAMES::contains).map(Shipped::template).map(Gallery::parsed);
  }

  private static Template template(String name, JsonObject document) {
    Map<String, String> titles = new TreeMap<>();
    document.getJsonObject("title").forEach((language, text) -> titles.put(language, ((JsonString) text).getString()));
    List<String> connectors = document.containsKey("connectors") ? List.copyOf(document.getJsonObject("connectors").keySet()) : List.of();
    return new Template(name, titles, document.getJsonObject("nodes").size(), connectors, tags(document));
  }

  private static List<String> tags(JsonObject document) {
    if (!document.containsKey("answers") || !document.getJsonObject("answers").containsKey("tags")) return List.of();
    return document.getJsonObject("answers").getJsonArray("tags").getValuesAs(JsonString::getString);
  }

  private static JsonObject parsed(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
