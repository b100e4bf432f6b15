package relevo.messaging.provider.meta;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Locale;
import relevo.events.Content;
import relevo.events.content.Location;
import relevo.events.content.Media;
import relevo.messaging.provider.VendorJson;

/** Writes a message as Meta's JSON. */
class MetaMessage {

  private MetaMessage() {}

  /** Adds what it answers, {@code type} and the type's own object. */
  static void write(Content content, JsonObjectBuilder message) {
    if (content.context() != null && content.context().replyTo() != null) {
      message.add("context", VendorJson.present("message_id", content.context().replyTo()));
    }
    switch (content.kind()) {
      case BUTTONS, LIST, LINK, LOCATION_REQUEST, CONTACT_REQUEST ->
          message.add("type", "interactive").add("interactive", MetaOffer.write(content));
      case IMAGE, VIDEO, AUDIO, DOCUMENT, STICKER -> {
        String type = content.kind().name().toLowerCase(Locale.ROOT);
        message.add("type", type).add(type, media(content));
      }
      case LOCATION -> message.add("type", "location").add("location", location(content.location()));
      case CONTACTS -> message.add("type", "contacts").add("contacts", MetaPeople.write(content.people()));
      case REACTION -> message.add("type", "reaction").add("reaction", VendorJson.present(
          "message_id", content.target(), "emoji", content.text() == null ? "" : content.text()));
      case TEMPLATE -> message.add("type", "template").add("template", MetaTemplate.write(content.template()));
      default -> message.add("type", "text")
          .add("text", VendorJson.present("body", content.text()).add("preview_url", false));
    }
  }

  /** Shows a message, and all before it, as read; typing shows until we send, or for 25 seconds. */
  static JsonObject seen(String message, boolean typing) {
    JsonObjectBuilder body = VendorJson.present("messaging_product", "whatsapp", "status", "read", "message_id", message);
    if (typing) body.add("typing_indicator", VendorJson.present("type", "text"));
    return body.build();
  }

  private static JsonObjectBuilder media(Content content) {
    JsonObjectBuilder object = file(content.media());
    if (content.kind() != Content.Kind.DOCUMENT) object.remove("filename");
    if (content.media().voice()) object.add("voice", true);
    if (content.text() != null) object.add("caption", content.text());
    return object;
  }

  /** By its id where it has one: a link would be fetched anew. */
  static JsonObjectBuilder file(Media media) {
    return VendorJson.present("id", media.id(), "link", media.id() == null ? media.link() : null, "filename", media.fileName());
  }

  static JsonObjectBuilder location(Location location) {
    return VendorJson.present("name", location.name(), "address", location.address())
        .add("latitude", location.latitude()).add("longitude", location.longitude());
  }
}
