package relevo.messaging.contact;

import java.util.Comparator;

/** One name under which a contact is known. Sorted, so that two webhooks insert in one order and never deadlock. */
public record Alias(String scope, String kind, String value) implements Comparable<Alias> {

  private static final Comparator<Alias> ORDER =
      Comparator.comparing(Alias::value).thenComparing(Alias::kind).thenComparing(Alias::scope);

  /** A phone number is the same person on every channel. */
  public static Alias phone(String digits) {
    return new Alias("", "phone", digits);
  }

  /** A business-scoped user id means something only on its channel. */
  public static Alias userId(String channel, String id) {
    return new Alias(channel, "user", id);
  }

  @Override
  public int compareTo(Alias other) {
    return ORDER.compare(this, other);
  }
}
