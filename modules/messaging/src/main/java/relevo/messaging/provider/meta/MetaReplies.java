package relevo.messaging.provider.meta;

import jakarta.json.JsonObject;
import relevo.events.Content;

/** Reads what customers tap and fill in: buttons, list rows, forms, answers to a call request. */
class MetaReplies {

  private MetaReplies() {}

  static Content read(JsonObject interactive) {
    String type = MetaJson.text(interactive, "type");
    JsonObject reply = type == null ? interactive : MetaJson.object(interactive, type);
    return switch (type == null ? "" : type) {
      case "button_reply", "list_reply" -> chosen(reply);
      case "nfm_reply" -> Content.form(MetaJson.text(reply, "body"), MetaJson.text(reply, "response_json"));
      case "call_permission_reply" -> Content.other(type, MetaJson.text(reply, "response"));
      default -> Content.other("interactive", null);
    };
  }

  private static Content chosen(JsonObject reply) {
    String title = MetaJson.text(reply, "title");
    String id = MetaJson.text(reply, "id");
    if (id == null && title == null) return Content.other("interactive", null);
    return Content.chosen(id == null ? title : id, title);
  }

  /** A template's quick reply; old ones bring no payload. */
  static Content button(JsonObject button) {
    String text = MetaJson.text(button, "text");
    String payload = MetaJson.text(button, "payload");
    if (text == null && payload == null) return Content.other("button", null);
    return Content.chosen(payload == null ? text : payload, text);
  }
}
