package relevo.ticketing.queue;

import java.util.List;
import java.util.stream.Stream;

/**
 * Which tickets somebody wants to see, and in which order; what is null does not matter. {@code agent} is a login, {@code me} or
 * {@code none}; {@code contact} an id or a phone number; {@code q} a part of a name or a phone number. Of {@code any} at least one has to
 * fit as well, of {@code all} each; these may have such groups of their own, three deep and thirty filters at most, and no order.
 */
public record Filter(
    String status, String team, String agent, String contact, String tag, String priority, String language, Boolean overdue,
    Boolean unread, Boolean snoozed, Boolean mentioned, String q, String order, List<Filter> any, List<Filter> all) {

  public static final Filter NONE = new Filter(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

  /** The same, where a filter said as one piece has to fit, too; null is none. */
  public Filter and(Filter another) {
    if (another == null) return this;
    return new Filter(status, team, agent, contact, tag, priority, language, overdue, unread, snoozed, mentioned, q, order, null, List.of(another));
  }

  /** The same of what is still to be done, where otherwise each ticket there ever was would have to be looked at to find a few. */
  public Filter bounded() {
    boolean few = Stream.of(status, agent, contact, tag, q).anyMatch(Filter::isAsked) || Boolean.TRUE.equals(mentioned);
    boolean rare = Stream.of(language, priority).anyMatch(Filter::isAsked) || Boolean.TRUE.equals(unread) || !each(any).isEmpty() || !each(all).isEmpty();
    return few || !rare ? this
        : new Filter("unresolved", team, agent, contact, tag, priority, language, overdue, unread, snoozed, mentioned, q, order, any, all);
  }

  private static boolean isAsked(String word) {
    return word != null && !word.isBlank();
  }

  static List<Filter> each(List<Filter> group) {
    return group == null ? List.of() : group;
  }
}
