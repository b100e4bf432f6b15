package relevo.messaging.provider.meta;

import jakarta.json.JsonObject;
import relevo.events.Content;
import relevo.messaging.provider.VendorJson;

/** Reads what customers tap and fill in: buttons, list rows, forms, answers to a call request. */
class MetaReplies {

  private MetaReplies() {}

  static Content read(JsonObject interactive) {
    String type = VendorJson.text(interactive, "type");
    JsonObject reply = type == null ? interactive : VendorJson.object(interactive, type);
    return switch (type == null ? "" : type) {
      case "button_reply", "list_reply" -> chosen(reply);
      case "nfm_reply" -> Content.form(VendorJson.text(reply, "body"), VendorJson.text(reply, "response_json"));
      case "call_permission_reply" -> Content.other(type, VendorJson.text(reply, "response"));
      default -> Content.other("interactive", null);
    };
  }

  private static Content chosen(JsonObject reply) {
    String title = VendorJson.text(reply, "title");
    String id = VendorJson.text(reply, "id");
    if (id == null && title == null) return Content.other("interactive", null);
    return Content.chosen(id == null ? title : id, title);
  }

  /** A template's quick reply; old ones bring no payload. */
  static Content button(JsonObject button) {
    String text = VendorJson.text(button, "text");
    String payload = VendorJson.text(button, "payload");
    if (text == null && payload == null) return Content.other("button", null);
    return Content.chosen(payload == null ? text : payload, text);
  }
}
