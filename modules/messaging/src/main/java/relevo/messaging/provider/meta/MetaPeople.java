package relevo.messaging.provider.meta;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import relevo.events.content.Person;

/** Contact cards in Meta's JSON, to and fro. */
class MetaPeople {

  private MetaPeople() {}

  /** @param asked the message itself says that the card answers our request; newer webhooks say it on the card */
  static Person person(JsonObject card, boolean asked) {
    JsonObject name = MetaJson.object(card, "name");
    return new Person(MetaJson.text(name, "formatted_name"), MetaJson.text(name, "first_name"),
        MetaJson.objects(card, "phones").stream().map(MetaPeople::phone).toList(),
        texts(card, "emails", "email"), MetaJson.objects(card, "addresses").stream().map(MetaPeople::address).toList(),
        texts(card, "urls", "url"), MetaJson.text(MetaJson.object(card, "org"), "company"), MetaJson.text(card, "birthday"),
        MetaJson.text(card, "vcard"), asked || "contact_request".equals(MetaJson.text(card, "origin")));
  }

  private static Person.Phone phone(JsonObject phone) {
    return new Person.Phone(MetaJson.text(phone, "phone"), MetaJson.text(phone, "wa_id"), MetaJson.text(phone, "type"));
  }

  private static List<String> texts(JsonObject card, String list, String member) {
    return MetaJson.objects(card, list).stream().map(each -> MetaJson.text(each, member)).filter(Objects::nonNull).toList();
  }

  private static String address(JsonObject address) {
    return Stream.of("street", "city", "state", "zip", "country").map(part -> MetaJson.text(address, part))
        .filter(Objects::nonNull).collect(Collectors.joining(", "));
  }

  static JsonArrayBuilder write(List<Person> people) {
    JsonArrayBuilder cards = MetaJson.BUILDERS.createArrayBuilder();
    people.forEach(person -> cards.add(card(person)));
    return cards;
  }

  /** A card needs a full name and one part of it. */
  private static JsonObjectBuilder card(Person person) {
    JsonObjectBuilder card = MetaJson.BUILDERS.createObjectBuilder().add("name", MetaJson.BUILDERS.createObjectBuilder()
        .add("formatted_name", person.name()).add("first_name", person.firstName() == null ? person.name() : person.firstName()));
    JsonArrayBuilder phones = MetaJson.BUILDERS.createArrayBuilder();
    person.phones().forEach(phone -> phones.add(MetaJson.present("phone", phone.number(), "wa_id", phone.digits(), "type", phone.type())));
    JsonArrayBuilder emails = MetaJson.BUILDERS.createArrayBuilder();
    person.emails().forEach(email -> emails.add(MetaJson.present("email", email)));
    if (!person.phones().isEmpty()) card.add("phones", phones);
    if (!person.emails().isEmpty()) card.add("emails", emails);
    if (person.company() != null) card.add("org", MetaJson.present("company", person.company()));
    if (person.birthday() != null) card.add("birthday", person.birthday());
    return card;
  }
}
