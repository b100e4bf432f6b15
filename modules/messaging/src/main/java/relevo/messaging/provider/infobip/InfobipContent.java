package relevo.messaging.provider.infobip;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import relevo.events.Content;
import relevo.events.Content.Kind;
import relevo.events.content.Context;
import relevo.events.content.Location;
import relevo.events.content.Media;
import relevo.events.content.Order;
import relevo.events.content.Person;
import relevo.events.content.Problem;
import relevo.events.content.Referral;
import relevo.messaging.provider.VendorJson;

/** What a customer's message says in Infobip's JSON. */
class InfobipContent {

  private InfobipContent() {}

  static Content read(JsonObject message) {
    return saying(message, String.valueOf(VendorJson.text(message, "type")))
        .about(context(VendorJson.object(message, "context")), referral(VendorJson.object(message, "referral")),
            infection(message));
  }

  private static Content saying(JsonObject message, String type) {
    String text = VendorJson.text(message, "text");
    return switch (type) {
      case "TEXT" -> text == null ? Content.other("text", null) : Content.text(text);
      case "IMAGE", "VIDEO", "DOCUMENT", "VOICE", "AUDIO", "STICKER" -> media(message, type);
      case "LOCATION" -> location(message);
      case "CONTACT" -> contacts(VendorJson.objects(message, "contacts"));
      case "BUTTON" -> chosen(type, VendorJson.text(message, "payload"), text);
      case "INTERACTIVE_BUTTON_REPLY", "INTERACTIVE_LIST_REPLY" ->
          chosen(type, VendorJson.text(message, "id"), VendorJson.text(message, "title"));
      case "INTERACTIVE_FLOW_REPLY" -> Content.form(text, VendorJson.object(message, "response").toString());
      case "REACTION" -> reaction(VendorJson.text(VendorJson.object(message, "context"), "id"), VendorJson.text(message, "emoji"));
      case "ORDER" -> Content.order(text, order(message));
      case "INFECTED_CONTENT", "UNSUPPORTED" -> Content.unsupported(word(type));
      default -> Content.other(word(type), text);
    };
  }

  private static String word(String type) {
    return type.toLowerCase(Locale.ROOT);
  }

  private static Content chosen(String type, String id, String title) {
    if (id == null && title == null) return Content.other(word(type), null);
    return Content.chosen(id == null ? title : id, title);
  }

  private static Content reaction(String target, String emoji) {
    return target == null ? Content.other("reaction", emoji) : Content.reaction(target, emoji);
  }

  private static Content contacts(List<JsonObject> cards) {
    return cards.isEmpty() ? Content.other("contact", null)
        : Content.contacts(cards.stream().map(InfobipContent::person).toList());
  }

  private static Content media(JsonObject message, String type) {
    Kind kind = type.equals("VOICE") ? Kind.AUDIO : Kind.valueOf(type);
    Media file = Media.ofLink(VendorJson.text(message, "url"), null).called(VendorJson.text(message, "filename"));
    return Content.media(kind, type.equals("VOICE") ? file.spoken() : file, VendorJson.text(message, "caption"));
  }

  private static Content location(JsonObject message) {
    if (!(message.get("latitude") instanceof JsonNumber latitude)
        || !(message.get("longitude") instanceof JsonNumber longitude)) {
      return Content.other("location", null);
    }
    Location place = new Location(latitude.doubleValue(), longitude.doubleValue(), VendorJson.text(message, "name"),
        VendorJson.text(message, "address"), VendorJson.text(message, "url"));
    return place.liesOnEarth() ? Content.location(place) : Content.other("location", null);
  }

  private static Person person(JsonObject card) {
    JsonObject name = VendorJson.object(card, "name");
    List<Person.Phone> phones = VendorJson.objects(card, "phones").stream()
        .map(phone -> new Person.Phone(
            VendorJson.text(phone, "phone"), VendorJson.text(phone, "waId"), VendorJson.text(phone, "type"))).toList();
    List<String> emails = VendorJson.objects(card, "emails").stream().map(email -> VendorJson.text(email, "email")).toList();
    return new Person(VendorJson.text(name, "formattedName"), VendorJson.text(name, "firstName"), phones,
        emails.stream().filter(email -> email != null).toList(), null, null,
        VendorJson.text(VendorJson.object(card, "org"), "company"), VendorJson.text(card, "birthday"), null, false);
  }

  private static Order order(JsonObject message) {
    List<Order.Item> items = VendorJson.objects(message, "productItems").stream()
        .map(item -> new Order.Item(VendorJson.text(item, "productRetailerId"), number(item, "quantity"), number(item, "itemPrice"),
            VendorJson.text(item, "currency"))).toList();
    return new Order(VendorJson.text(message, "catalogId"), items);
  }

  private static BigDecimal number(JsonObject holder, String name) {
    return holder.get(name) instanceof JsonNumber number ? number.bigDecimalValue() : null;
  }

  /** Infobip looked into the file and kept it: there is nothing to fetch, and the agent is told why. */
  private static List<Problem> infection(JsonObject message) {
    if (!"INFECTED_CONTENT".equals(VendorJson.text(message, "type"))) return null;
    return List.of(new Problem(null, "INFECTED_CONTENT", VendorJson.text(message, "malware")));
  }

  private static Context context(JsonObject context) {
    String replyTo = VendorJson.text(context, "id");
    JsonObject product = VendorJson.object(context, "referredProduct");
    String item = VendorJson.text(product, "productRetailerId");
    return replyTo == null && item == null ? null
        : new Context(replyTo, false, false, VendorJson.text(product, "catalogId"), item);
  }

  private static Referral referral(JsonObject referral) {
    if (referral.isEmpty()) return null;
    JsonObject media = VendorJson.object(referral, "referralMedia");
    return new Referral(VendorJson.text(referral, "sourceType"), VendorJson.text(referral, "sourceId"),
        VendorJson.text(referral, "sourceUrl"), VendorJson.text(referral, "headline"), VendorJson.text(referral, "body"),
        VendorJson.text(media, "type"), VendorJson.text(media, "url"), VendorJson.text(referral, "ctwaClickId"), null);
  }
}
