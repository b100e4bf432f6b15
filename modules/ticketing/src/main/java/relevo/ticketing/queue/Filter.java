package relevo.ticketing.queue;

/**
 * Which tickets somebody wants to see, and in which order; what is null does not matter. {@code agent} is a login, {@code me} or
 * {@code none}; {@code contact} an id or a phone number; {@code q} a part of a name or a phone number.
 */
public record Filter(
    String status, String team, String agent, String contact, String tag, String priority, String language, Boolean overdue,
    Boolean unread, Boolean snoozed, Boolean mentioned, String q, String order) {

  public static final Filter NONE = new Filter(null, null, null, null, null, null, null, null, null, null, null, null, null);
}
