package relevo.ticketing.queue;

import java.util.stream.Stream;

/**
 * Which tickets somebody wants to see, and in which order; what is null does not matter. {@code agent} is a login, {@code me} or
 * {@code none}; {@code contact} an id or a phone number; {@code q} a part of a name or a phone number.
 */
public record Filter(
    String status, String team, String agent, String contact, String tag, String priority, String language, Boolean overdue,
    Boolean unread, Boolean snoozed, Boolean mentioned, String q, String order) {

  public static final Filter NONE = new Filter(null, null, null, null, null, null, null, null, null, null, null, null, null);

  /** The same of what is still to be done, where otherwise each ticket there ever was would have to be looked at to find a few. */
  public Filter bounded() {
    boolean few = Stream.of(status, agent, contact, tag, q).anyMatch(Filter::isAsked) || Boolean.TRUE.equals(mentioned);
    boolean rare = Stream.of(language, priority).anyMatch(Filter::isAsked) || Boolean.TRUE.equals(unread);
    return few || !rare ? this
        : new Filter("unresolved", team, agent, contact, tag, priority, language, overdue, unread, snoozed, mentioned, q, order);
  }

  private static boolean isAsked(String word) {
    return word != null && !word.isBlank();
  }
}
