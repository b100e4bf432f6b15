package relevo.messaging.provider.twilio;

import jakarta.json.JsonObjectBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import relevo.events.Content;
import relevo.events.Content.Choice;
import relevo.events.content.Location;
import relevo.events.content.Template;
import relevo.events.content.Template.Parameter;
import relevo.messaging.channel.Channel;
import relevo.messaging.provider.Letter;
import relevo.messaging.provider.Untellable;
import relevo.messaging.provider.VendorJson;

/**
 * A message of ours as the fields Twilio takes. Offers go by a content template of the channel ({@code content.buttons.2},
 * {@code content.list.5}), or as numbered text, which the customer answers with a number.
 */
class TwilioLetter {

  static final int LONGEST_BODY = 1_600;

  private final Map<String, String> fields = new LinkedHashMap<>();
  private final Channel channel;

  private TwilioLetter(Channel channel) {
    this.channel = channel;
  }

  static Map<String, String> fields(Letter letter, Channel channel) throws Untellable {
    TwilioLetter fields = new TwilioLetter(channel);
    channel.setting("messaging-service").ifPresentOrElse(service -> fields.add("MessagingServiceSid", service),
        () -> fields.add("From", "whatsapp:+" + channel.phone().replaceAll("\\D", "")));
    fields.add("To", "whatsapp:" + (letter.phone() != null ? "+" + letter.phone() : letter.userId()));
    fields.say(letter.content());
    return fields.fields;
  }

  private void add(String name, String value) {
    fields.put(name, value);
  }

  private void say(Content content) throws Untellable {
    switch (content.kind()) {
      case TEXT, LOCATION_REQUEST, CONTACT_REQUEST -> body(content.text());
      case BUTTONS, LIST -> offer(content);
      case LINK -> body(content.text() + "\n" + content.label() + ": " + content.link());
      case IMAGE, VIDEO, AUDIO, DOCUMENT, STICKER -> file(content);
      case LOCATION -> place(content.location());
      case TEMPLATE -> template(content.template());
      default -> throw new Untellable("Twilio no admite un mensaje de la clase " + content.kind());
    }
  }

  private void body(String text) throws Untellable {
    if (text.length() > LONGEST_BODY) {
      throw new Untellable("El texto tiene " + text.length() + " letras y Twilio admite " + LONGEST_BODY);
    }
    add("Body", text);
  }

  private void file(Content content) throws Untellable {
    if (content.media() == null || content.media().link() == null) {
      throw new Untellable("Twilio solo envía archivos por su enlace");
    }
    add("MediaUrl", content.media().link());
    if (content.text() != null) body(content.text());
  }

  private void place(Location location) throws Untellable {
    String label = location.name() == null ? location.address() : location.name();
    add("PersistentAction", "geo:" + location.latitude() + "," + location.longitude() + (label == null ? "" : "|" + label));
    body(label == null ? location.latitude() + ", " + location.longitude() : label);
  }

  /** The content template for so many buttons or rows, if the channel has one. */
  static Optional<String> form(Content offer, Channel channel) {
    return channel.setting("content." + (offer.kind() == Content.Kind.LIST ? "list." : "buttons.") + offer.choices().size());
  }

  private void offer(Content content) throws Untellable {
    boolean list = content.kind() == Content.Kind.LIST;
    Optional<String> form = form(content, channel);
    if (form.isEmpty()) {
      body(numbered(content));
      return;
    }
    Map<String, String> blanks = new LinkedHashMap<>(Map.of("1", content.text()));
    if (list) next(blanks, content.label());
    for (Choice choice : content.choices()) {
      next(blanks, choice.title());
      next(blanks, choice.id());
      if (list) next(blanks, choice.description() == null ? "" : choice.description());
    }
    filled(form.get(), blanks);
  }

  private static void next(Map<String, String> blanks, String text) {
    blanks.put(String.valueOf(blanks.size() + 1), text);
  }

  private static String numbered(Content content) {
    StringJoiner lines = new StringJoiner("\n", content.text() + "\n\n", "");
    int number = 1;
    for (Choice choice : content.choices()) {
      lines.add(number++ + ". " + choice.title() + (choice.description() == null ? "" : " (" + choice.description() + ")"));
    }
    return lines.toString();
  }

  private void template(Template template) throws Untellable {
    String id = channel.setting("template." + template.name() + "." + template.language())
        .or(() -> channel.setting("template." + template.name()))
        .orElseThrow(() -> new Untellable("El canal no dice qué ContentSid es la plantilla «" + template.name() + "»"));
    Map<String, String> blanks = new LinkedHashMap<>();
    template.components().stream().flatMap(component -> component.parameters().stream())
        .forEach(blank -> blanks.put(blank.name() == null ? String.valueOf(blanks.size() + 1) : blank.name(), text(blank)));
    filled(id, blanks);
  }

  private static String text(Parameter blank) {
    if (blank.text() != null) return blank.text();
    return blank.media() != null && blank.media().link() != null ? blank.media().link() : "";
  }

  private void filled(String contentSid, Map<String, String> blanks) {
    JsonObjectBuilder variables = VendorJson.BUILDERS.createObjectBuilder();
    blanks.forEach(variables::add);
    add("ContentSid", contentSid);
    add("ContentVariables", variables.build().toString());
  }
}
