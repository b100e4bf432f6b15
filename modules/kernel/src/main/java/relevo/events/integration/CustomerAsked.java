package relevo.events.integration;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who has this phone? Asked for another system that shows its people whom they talk to. Nothing comes of asking, so it is no desk event;
 * whoever keeps contacts answers. Of whoever does not answer, nobody with it ever wrote.
 */
public final class CustomerAsked {

  private final String phone;
  private Person person;

  /** Somebody who wrote. {@code name} is what they call themselves, or null; {@code conversations} has the one they wrote in last first. */
  public record Person(UUID contact, String name, List<UUID> conversations) {

    public Person {
      conversations = List.copyOf(conversations);
    }
  }

  /** @param phone digits only, with the country's */
  public CustomerAsked(String phone) {
    this.phone = phone;
  }

  public String phone() {
    return phone;
  }

  public void answer(Person is) {
    person = is;
  }

  public Optional<Person> person() {
    return Optional.ofNullable(person);
  }
}
