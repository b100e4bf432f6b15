package relevo.flow.dialogue;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;

/** The subflows under way, as the JSON text in which they are kept. Most dialogues have none, and cost nothing. */
final class Frames {

  static final String NONE = "[]";

  private Frames() {}

  static List<Frame> read(String json) {
    if (json.equals(NONE)) return List.of();
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return reader.readArray().getValuesAs(JsonObject.class).stream().map(Frames::frame).toList();
    }
  }

  private static Frame frame(JsonObject json) {
    return new Frame(json.getString("flow"), json.getInt("version"), json.getString("caller"), Variables.of(json.getJsonObject("variables")));
  }

  static String written(List<Frame> frames) {
    if (frames.isEmpty()) return NONE;
    JsonArrayBuilder array = Json.createArrayBuilder();
    for (Frame frame : frames) {
      array.add(Json.createObjectBuilder().add("flow", frame.flow()).add("version", frame.version()).add("caller", frame.caller())
          .add("variables", Variables.json(frame.variables())));
    }
    return array.build().toString();
  }
}
