package relevo.sandbox.phone;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import relevo.sandbox.graph.Sent;

/** Makes bubbles of what goes over the wire. */
final class Bubbles {

  private Bubbles() {}

  static Bubble said(String id, Saying saying, Instant at) {
    return new Bubble(0, id, Bubble.From.CUSTOMER, saying.shown(), "", List.of(), saying.replyTo(), null,
        Bubble.Status.SENDING, at);
  }

  static Bubble received(Sent sent, Instant at) {
    JsonObject action = sent.message().get("interactive") instanceof JsonObject interactive
        ? interactive.getJsonObject("action") : JsonValue.EMPTY_JSON_OBJECT;
    return new Bubble(0, sent.id(), Bubble.From.BUSINESS, sent.text(), action.getString("button", ""),
        Stream.concat(buttons(action), rows(action)).toList(), sent.context(), file(sent.message()), Bubble.Status.SENT, at);
  }

  private static Bubble.Attached file(JsonObject message) {
    String type = message.getString("type", "text");
    if (!(message.get(type) instanceof JsonObject object) || object.getString("id", "").isEmpty()) return null;
    return new Bubble.Attached(object.getString("id"), type, object.getString("filename", ""));
  }

  private static Stream<Bubble.Choice> buttons(JsonObject action) {
    return objects(action, "buttons").map(button -> choice(button.getJsonObject("reply")));
  }

  private static Stream<Bubble.Choice> rows(JsonObject action) {
    return objects(action, "sections").flatMap(section -> objects(section, "rows")).map(Bubbles::choice);
  }

  private static Stream<JsonObject> objects(JsonObject parent, String name) {
    JsonArray array = parent.containsKey(name) ? parent.getJsonArray(name) : JsonValue.EMPTY_JSON_ARRAY;
    return array.stream().map(JsonValue::asJsonObject);
  }

  private static Bubble.Choice choice(JsonObject shown) {
    return new Bubble.Choice(shown.getString("id"), shown.getString("title"), shown.getString("description", ""));
  }
}
