package relevo.messaging.contact;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import relevo.messaging.provider.Identity;

/** One name under which a contact is known. Sorted, so that two webhooks insert in one order and never deadlock. */
public record Alias(String scope, String kind, String value) implements Comparable<Alias> {

  static final String USER = "user";
  static final String PHONE = "phone";
  private static final String USERNAME = "username";
  private static final Comparator<Alias> ORDER =
      Comparator.comparing(Alias::value).thenComparing(Alias::kind).thenComparing(Alias::scope);

  /** A phone number is the same person on every channel. */
  public static Alias phone(String digits) {
    return new Alias("", PHONE, digits);
  }

  /** A business-scoped user id means something only on its channel. */
  public static Alias userId(String channel, String id) {
    return new Alias(channel, USER, id);
  }

  /** A parent id is the same person in all of a group's businesses. */
  public static Alias parent(String id) {
    return new Alias("", "parent", id);
  }

  /** A user name may be given up, and taken by somebody else. */
  public static Alias username(String channel, String name) {
    return new Alias(channel, USERNAME, name);
  }

  /** All names of a customer, strongest first. */
  public static List<Alias> of(String channel, Identity identity) {
    return Stream.of(
        identity.userId() == null ? null : userId(channel, identity.userId()),
        identity.parentUserId() == null ? null : parent(identity.parentUserId()),
        identity.phone() == null ? null : phone(identity.phone()),
        identity.username() == null ? null : username(channel, identity.username()))
        .filter(Objects::nonNull).toList();
  }

  /** False for what finds nobody by itself. */
  boolean identifies() {
    return !kind.equals(USERNAME);
  }

  @Override
  public int compareTo(Alias other) {
    return ORDER.compare(this, other);
  }
}
