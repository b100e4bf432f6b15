package relevo.messaging.provider.meta;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import relevo.events.Content;
import relevo.events.Content.Choice;
import relevo.events.content.Frame;
import relevo.events.content.Media;
import relevo.messaging.provider.VendorJson;

/** Writes what a customer may tap: buttons, a list in sections, a link, a request for a place or a number. */
class MetaOffer {

  private MetaOffer() {}

  static JsonObjectBuilder write(Content content) {
    JsonObjectBuilder offer = VendorJson.BUILDERS.createObjectBuilder().add("type", type(content));
    Frame frame = content.frame();
    if (frame != null && frame.header() != null) offer.add("header", VendorJson.present("type", "text", "text", frame.header()));
    else if (frame != null && frame.media() != null) offer.add("header", header(frame.media()));
    offer.add("body", VendorJson.present("text", content.text()));
    if (frame != null && frame.footer() != null) offer.add("footer", VendorJson.present("text", frame.footer()));
    return offer.add("action", action(content));
  }

  private static String type(Content content) {
    return switch (content.kind()) {
      case BUTTONS -> "button";
      case LIST -> "list";
      case LINK -> "cta_url";
      case LOCATION_REQUEST -> "location_request_message";
      default -> "contact_request";
    };
  }

  private static JsonObjectBuilder action(Content content) {
    return switch (content.kind()) {
      case BUTTONS -> buttons(content.choices());
      case LIST -> VendorJson.present("button", content.label()).add("sections", sections(content));
      case LINK -> VendorJson.present("name", "cta_url")
          .add("parameters", VendorJson.present("display_text", content.label(), "url", content.link()));
      case LOCATION_REQUEST -> VendorJson.present("name", "send_location");
      default -> VendorJson.present("name", "request_contact_info");
    };
  }

  private static JsonObjectBuilder header(Media media) {
    String type = media.mimeType() == null ? "image" : media.mimeType().replaceFirst("/.*", "");
    if (!type.equals("image") && !type.equals("video")) type = "document";
    return VendorJson.present("type", type).add(type, MetaMessage.file(media));
  }

  private static JsonObjectBuilder buttons(List<Choice> choices) {
    JsonArrayBuilder buttons = VendorJson.BUILDERS.createArrayBuilder();
    for (Choice choice : choices) {
      buttons.add(VendorJson.present("type", "reply").add("reply", VendorJson.present("id", choice.id(), "title", choice.title())));
    }
    return VendorJson.BUILDERS.createObjectBuilder().add("buttons", buttons);
  }

  /** What no section claims comes under no heading, in the end. */
  private static JsonArrayBuilder sections(Content list) {
    Deque<Choice> left = new ArrayDeque<>(list.choices());
    JsonArrayBuilder sections = VendorJson.BUILDERS.createArrayBuilder();
    if (list.frame() != null) {
      for (Frame.Section section : list.frame().sections()) sections.add(section(section.title(), left, section.rows()));
    }
    return left.isEmpty() ? sections : sections.add(section(null, left, left.size()));
  }

  private static JsonObjectBuilder section(String title, Deque<Choice> left, int rows) {
    JsonArrayBuilder taken = VendorJson.BUILDERS.createArrayBuilder();
    for (int i = 0; i < rows && !left.isEmpty(); i++) {
      Choice row = left.removeFirst();
      taken.add(VendorJson.present("id", row.id(), "title", row.title(), "description", row.description()));
    }
    return VendorJson.present("title", title).add("rows", taken);
  }
}
