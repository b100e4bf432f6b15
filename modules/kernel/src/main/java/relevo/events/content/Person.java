package relevo.events.content;

import java.util.List;

/** A contact card. Any part may be missing; {@code asked} says that it answers our request for the customer's number. */
public record Person(
    String name, String firstName, List<Phone> phones, List<String> emails, List<String> addresses, List<String> links,
    String company, String birthday, String vcard, boolean asked) {

  /** A number as written on the card; {@code digits} is its WhatsApp number, {@code type} such as CELL (each may be null). */
  public record Phone(String number, String digits, String type) {}

  public Person {
    phones = phones == null ? List.of() : List.copyOf(phones);
    emails = emails == null ? List.of() : List.copyOf(emails);
    addresses = addresses == null ? List.of() : List.copyOf(addresses);
    links = links == null ? List.of() : List.copyOf(links);
  }
}
