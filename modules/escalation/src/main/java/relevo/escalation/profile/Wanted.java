package relevo.escalation.profile;

import java.util.List;
import java.util.UUID;

/**
 * Somebody of whom the sources shall be asked. {@code sources} are those to ask, null for all that there are; {@code tries} counts how
 * often they have failed to answer; {@code now} says that a person asks, whatever is known already.
 */
public record Wanted(UUID contact, String phone, List<String> sources, int tries, boolean now) {

  static Wanted whoWrites(UUID contact, String phone) {
    return new Wanted(contact, phone, null, 0, false);
  }

  static Wanted byPerson(UUID contact, String phone) {
    return new Wanted(contact, phone, null, 0, true);
  }

  /** The same of a few sources. */
  Wanted of(List<String> few) {
    return new Wanted(contact, phone, few, tries, now);
  }

  Wanted again() {
    return new Wanted(contact, phone, sources, tries + 1, false);
  }

  boolean isAgain() {
    return tries > 0;
  }
}
