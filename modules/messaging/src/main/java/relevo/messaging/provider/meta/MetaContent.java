package relevo.messaging.provider.meta;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;
import relevo.events.Content;
import relevo.events.Content.Kind;
import relevo.messaging.provider.VendorJson;

/** Reads a message's content from Meta's JSON. Whatever is not known is kept as OTHER, never refused. */
class MetaContent {

  private static final Set<String> TYPES = Set.of("text", "image", "video", "audio", "document", "sticker", "location", "contacts",
      "interactive", "button", "reaction", "order", "system", "edit", "revoke", "unsupported");

  private MetaContent() {}

  static Content read(JsonObject message) {
    return body(message).about(
        MetaParts.context(VendorJson.object(message, "context")),
        MetaParts.referral(VendorJson.object(message, "referral")),
        MetaParts.problems(message));
  }

  /** Odd relays leave the type out: the one object that is there names it. */
  static String type(JsonObject message) {
    String type = VendorJson.text(message, "type");
    return type != null ? type : message.keySet().stream().filter(TYPES::contains).findFirst().orElse("unknown");
  }

  private static Content body(JsonObject message) {
    String type = type(message);
    JsonObject object = VendorJson.object(message, type);
    return switch (type) {
      case "text" -> text(object);
      case "image" -> media(Kind.IMAGE, object);
      case "video" -> media(Kind.VIDEO, object);
      case "audio", "voice" -> media(Kind.AUDIO, object);
      case "document" -> media(Kind.DOCUMENT, object);
      case "sticker" -> media(Kind.STICKER, object);
      case "location" -> location(object);
      case "contacts" -> contacts(message);
      case "interactive" -> MetaReplies.read(object);
      case "button" -> MetaReplies.button(object);
      case "reaction" -> reaction(object);
      case "order" -> Content.order(VendorJson.text(object, "text"), MetaParts.order(object));
      case "system" -> Content.note(or(VendorJson.text(object, "type"), "system"), VendorJson.text(object, "body"));
      case "edit" -> edit(object);
      case "revoke" -> revoke(object);
      case "unsupported" -> Content.unsupported(or(VendorJson.text(object, "type"), "unknown"));
      default -> MetaParts.problems(message).isEmpty() ? Content.other(type, VendorJson.text(object, "caption"))
          : Content.unsupported(type);
    };
  }

  private static Content text(JsonObject text) {
    String body = VendorJson.text(text, "body");
    return body == null ? Content.other("text", null) : Content.text(body);
  }

  private static Content media(Kind kind, JsonObject object) {
    return Content.media(kind, MetaParts.media(object), VendorJson.text(object, "caption"));
  }

  private static Content location(JsonObject object) {
    return MetaParts.location(object).map(Content::location).orElseGet(() -> Content.other("location", null));
  }

  private static Content contacts(JsonObject message) {
    List<JsonObject> cards = VendorJson.objects(message, "contacts");
    boolean asked = "contact_request".equals(VendorJson.text(message, "origin"));
    return cards.isEmpty() ? Content.other("contacts", null)
        : Content.contacts(cards.stream().map(card -> MetaPeople.person(card, asked)).toList());
  }

  private static Content reaction(JsonObject object) {
    String target = VendorJson.text(object, "message_id");
    return target == null ? Content.other("reaction", null) : Content.reaction(target, VendorJson.text(object, "emoji"));
  }

  private static Content edit(JsonObject object) {
    String target = VendorJson.text(object, "original_message_id");
    JsonObject revision = VendorJson.object(object, "message");
    if (target == null) return Content.other("edit", null);
    return Content.edit(target, revision.isEmpty() || "edit".equals(type(revision)) ? null : read(revision));
  }

  private static Content revoke(JsonObject object) {
    String target = VendorJson.text(object, "original_message_id");
    return target == null ? Content.other("revoke", null) : Content.revoke(target);
  }

  private static String or(String value, String otherwise) {
    return value == null ? otherwise : value;
  }
}
