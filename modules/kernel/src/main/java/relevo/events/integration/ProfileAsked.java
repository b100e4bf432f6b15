package relevo.events.integration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What is known of a customer? Asked for another system, which decides what of it its people see. Nothing comes of asking, so it is no
 * desk event; whoever keeps profiles answers. Of whoever does not answer, nothing is known.
 */
public final class ProfileAsked {

  private final UUID contact;
  private final String phone;
  private Told told;

  /** What counts of all that is said. */
  public record Told(boolean vip, List<Fact> facts) {

    public Told {
      facts = List.copyOf(facts);
    }

    public Optional<Fact> named(String name) {
      return facts.stream().filter(fact -> fact.name().equals(name)).findFirst();
    }
  }

  /** One attribute; {@code source} is {@code agent}, {@code customer}, {@code csv} or the name of a system that was asked. */
  public record Fact(String name, String value, String source, Instant at) {}

  /**
   * @param contact null for somebody who never wrote
   * @param phone digits only, or null
   */
  public ProfileAsked(UUID contact, String phone) {
    this.contact = contact;
    this.phone = phone;
  }

  public UUID contact() {
    return contact;
  }

  public String phone() {
    return phone;
  }

  public void answer(Told known) {
    told = known;
  }

  public Told told() {
    return told == null ? new Told(false, List.of()) : told;
  }
}
