package relevo.messaging.provider.infobip;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import relevo.events.Content;
import relevo.events.Content.Choice;
import relevo.events.content.Frame;
import relevo.events.content.Frame.Section;
import relevo.events.content.Location;
import relevo.events.content.Media;
import relevo.events.content.Template;
import relevo.messaging.channel.Channel;
import relevo.messaging.provider.Letter;
import relevo.messaging.provider.Untellable;
import relevo.messaging.provider.VendorJson;

/**
 * A message of ours as Infobip takes it: {@code kind} is the end of the address, {@code body} what is posted there. Its message id
 * is ours, so that the same one cannot go out twice.
 */
record InfobipLetter(String kind, JsonObject body) {

  static InfobipLetter of(Letter letter, Channel channel) throws Untellable {
    JsonObjectBuilder message = object()
        .add("from", sender(channel))
        .add("to", letter.phone() != null ? letter.phone() : letter.userId())
        .add("messageId", letter.id().toString())
        .add("callbackData", letter.id().toString())
        .add("content", content(letter.content()));
    String kind = kind(letter.content());
    if (!kind.equals("template")) return new InfobipLetter(kind, message.build());
    return new InfobipLetter(kind, object().add("messages", array().add(message)).build());
  }

  static String sender(Channel channel) {
    return channel.phone().replaceAll("\\D", "");
  }

  private static String kind(Content content) throws Untellable {
    return switch (content.kind()) {
      case TEXT, CONTACT_REQUEST -> "text";
      case IMAGE, VIDEO, AUDIO, DOCUMENT, STICKER, LOCATION, TEMPLATE -> content.kind().name().toLowerCase(Locale.ROOT);
      case BUTTONS -> "interactive/buttons";
      case LIST -> "interactive/list";
      case LINK -> "interactive/url-button";
      case LOCATION_REQUEST -> "interactive/location-request";
      default -> throw new Untellable("Infobip no admite un mensaje de la clase " + content.kind());
    };
  }

  private static JsonObjectBuilder content(Content content) throws Untellable {
    return switch (content.kind()) {
      case IMAGE, VIDEO, AUDIO, DOCUMENT, STICKER -> file(content);
      case LOCATION -> place(content.location());
      case BUTTONS -> offer(content).add("action", object().add("buttons", buttons(content.choices())));
      case LIST -> offer(content).add("action", object().add("title", content.label()).add("sections", sections(content)));
      case LINK -> offer(content).add("action", object().add("displayText", content.label()).add("url", content.link()));
      case LOCATION_REQUEST -> offer(content);
      case TEMPLATE -> template(content.template());
      default -> object().add("text", String.valueOf(content.text()));
    };
  }

  private static JsonObjectBuilder file(Content content) throws Untellable {
    Media media = content.media();
    if (media == null || media.link() == null) throw new Untellable("Infobip solo envía archivos por su enlace");
    JsonObjectBuilder file = object().add("mediaUrl", media.link());
    if (content.text() != null) file.add("caption", content.text());
    if (media.fileName() != null && content.kind() == Content.Kind.DOCUMENT) file.add("filename", media.fileName());
    return file;
  }

  private static JsonObjectBuilder place(Location location) {
    JsonObjectBuilder place = object().add("latitude", location.latitude()).add("longitude", location.longitude());
    if (location.name() != null) place.add("name", location.name());
    if (location.address() != null) place.add("address", location.address());
    return place;
  }

  private static JsonObjectBuilder offer(Content content) {
    JsonObjectBuilder offer = object().add("body", object().add("text", content.text()));
    Frame frame = content.frame();
    if (frame != null && frame.header() != null) offer.add("header", object().add("type", "TEXT").add("text", frame.header()));
    if (frame != null && frame.footer() != null) offer.add("footer", object().add("text", frame.footer()));
    return offer;
  }

  private static JsonArrayBuilder buttons(List<Choice> choices) {
    JsonArrayBuilder buttons = array();
    choices.forEach(choice -> buttons.add(object().add("type", "REPLY").add("id", choice.id()).add("title", choice.title())));
    return buttons;
  }

  private static JsonArrayBuilder sections(Content content) {
    boolean grouped = content.frame() != null && !content.frame().sections().isEmpty();
    List<Section> sections = grouped ? content.frame().sections() : List.of(new Section(null, content.choices().size()));
    JsonArrayBuilder all = array();
    Iterator<Choice> choices = content.choices().iterator();
    for (Section section : sections) {
      JsonArrayBuilder rows = array();
      for (int i = 0; i < section.rows() && choices.hasNext(); i++) rows.add(row(choices.next()));
      JsonObjectBuilder one = object().add("rows", rows);
      if (section.title() != null) one.add("title", section.title());
      all.add(one);
    }
    return all;
  }

  private static JsonObjectBuilder row(Choice choice) {
    JsonObjectBuilder row = object().add("id", choice.id()).add("title", choice.title());
    if (choice.description() != null) row.add("description", choice.description());
    return row;
  }

  private static JsonObjectBuilder template(Template template) {
    JsonObjectBuilder data = object().add("body", object().add("placeholders", blanks(template, "body")));
    if (template.components().stream().anyMatch(part -> part.type().equals("header"))) {
      data.add("header", object().add("type", "TEXT").add("placeholder", words(template, "header").findFirst().orElse("")));
    }
    return object().add("templateName", template.name()).add("templateData", data).add("language", template.language());
  }

  private static JsonArrayBuilder blanks(Template template, String part) {
    JsonArrayBuilder blanks = array();
    words(template, part).forEach(blanks::add);
    return blanks;
  }

  private static Stream<String> words(Template template, String part) {
    return template.components().stream().filter(component -> component.type().equals(part))
        .flatMap(component -> component.parameters().stream())
        .map(blank -> blank.text() == null ? "" : blank.text());
  }

  private static JsonObjectBuilder object() {
    return VendorJson.BUILDERS.createObjectBuilder();
  }

  private static JsonArrayBuilder array() {
    return VendorJson.BUILDERS.createArrayBuilder();
  }
}
