package relevo.messaging.provider.meta;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import relevo.events.content.Person;
import relevo.messaging.provider.VendorJson;

/** Contact cards in Meta's JSON, to and fro. */
class MetaPeople {

  private MetaPeople() {}

  /** @param asked the message itself says that the card answers our request; newer webhooks say it on the card */
  static Person person(JsonObject card, boolean asked) {
    JsonObject name = VendorJson.object(card, "name");
    return new Person(VendorJson.text(name, "formatted_name"), VendorJson.text(name, "first_name"),
        VendorJson.objects(card, "phones").stream().map(MetaPeople::phone).toList(),
        texts(card, "emails", "email"), VendorJson.objects(card, "addresses").stream().map(MetaPeople::address).toList(),
        texts(card, "urls", "url"), VendorJson.text(VendorJson.object(card, "org"), "company"), VendorJson.text(card, "birthday"),
        VendorJson.text(card, "vcard"), asked || "contact_request".equals(VendorJson.text(card, "origin")));
  }

  private static Person.Phone phone(JsonObject phone) {
    return new Person.Phone(VendorJson.text(phone, "phone"), VendorJson.text(phone, "wa_id"), VendorJson.text(phone, "type"));
  }

  private static List<String> texts(JsonObject card, String list, String member) {
    return VendorJson.objects(card, list).stream().map(each -> VendorJson.text(each, member)).filter(Objects::nonNull).toList();
  }

  private static String address(JsonObject address) {
    return Stream.of("street", "city", "state", "zip", "country").map(part -> VendorJson.text(address, part))
        .filter(Objects::nonNull).collect(Collectors.joining(", "));
  }

  static JsonArrayBuilder write(List<Person> people) {
    JsonArrayBuilder cards = VendorJson.BUILDERS.createArrayBuilder();
    people.forEach(person -> cards.add(card(person)));
    return cards;
  }

  /** A card needs a full name and one part of it. */
  private static JsonObjectBuilder card(Person person) {
    JsonObjectBuilder card = VendorJson.BUILDERS.createObjectBuilder().add("name", VendorJson.BUILDERS.createObjectBuilder()
        .add("formatted_name", person.name()).add("first_name", person.firstName() == null ? person.name() : person.firstName()));
    JsonArrayBuilder phones = VendorJson.BUILDERS.createArrayBuilder();
    person.phones().forEach(phone -> phones.add(VendorJson.present("phone", phone.number(), "wa_id", phone.digits(), "type", phone.type())));
    JsonArrayBuilder emails = VendorJson.BUILDERS.createArrayBuilder();
    person.emails().forEach(email -> emails.add(VendorJson.present("email", email)));
    if (!person.phones().isEmpty()) card.add("phones", phones);
    if (!person.emails().isEmpty()) card.add("emails", emails);
    if (person.company() != null) card.add("org", VendorJson.present("company", person.company()));
    if (person.birthday() != null) card.add("birthday", person.birthday());
    return card;
  }
}
