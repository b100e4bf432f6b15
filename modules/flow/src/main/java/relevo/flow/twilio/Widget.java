package relevo.flow.twilio;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;

/** One widget of a Studio flow: a state, in the words of its JSON. */
record Widget(String name, String type, JsonObject properties, List<JsonObject> transitions) {

  static Widget of(JsonObject state) {
    return new Widget(text(state, "name").orElse(""), text(state, "type").orElse(""), object(state, "properties"), objects(state, "transitions"));
  }

  /** Where an event leads; empty if it ends the flow. */
  Optional<String> next(String event) {
    return transitions.stream().filter(each -> text(each, "event").orElse("").equals(event)).findFirst()
        .flatMap(each -> text(each, "next")).filter(next -> !next.isBlank());
  }

  Optional<String> property(String name) {
    return text(properties, name).filter(value -> !value.isBlank());
  }

  static Optional<String> text(JsonObject json, String name) {
    return switch (json.get(name)) {
      case JsonString string -> Optional.of(string.getString());
      case JsonNumber number -> Optional.of(number.toString());
      case null, default -> Optional.empty();
    };
  }

  static JsonObject object(JsonObject json, String name) {
    return json.get(name) instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
  }

  static List<JsonObject> objects(JsonObject json, String name) {
    if (!(json.get(name) instanceof JsonArray array)) return List.of();
    return array.stream().filter(JsonObject.class::isInstance).map(JsonValue::asJsonObject).toList();
  }
}
