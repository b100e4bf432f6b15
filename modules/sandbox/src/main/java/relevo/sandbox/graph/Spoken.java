package relevo.sandbox.graph;

import jakarta.json.JsonObject;

/** The words of a message, whatever its kind. */
final class Spoken {

  private Spoken() {}

  static String of(JsonObject message) {
    if (message.get("text") instanceof JsonObject text) return Parts.word(text, "body");
    if (message.get("interactive") instanceof JsonObject interactive
        && interactive.get("body") instanceof JsonObject body) {
      return Parts.word(body, "text");
    }
    if (message.get("template") instanceof JsonObject template) return Parts.word(template, "name");
    String type = Parts.word(message, "type");
    if (message.get(type) instanceof JsonObject object && !Parts.word(object, "caption").isEmpty()) return Parts.word(object, "caption");
    return "<" + type + ">";
  }
}
