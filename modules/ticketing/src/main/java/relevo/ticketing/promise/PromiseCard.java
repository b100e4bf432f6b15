package relevo.ticketing.promise;

import jakarta.json.bind.annotation.JsonbCreator;
import relevo.events.ticketing.TicketOverdue.Clock;
import relevo.ticketing.queue.Urgency;

/**
 * What is promised for one priority, in minutes of the team's hours; null is no promise. With a {@code tier} (2 or 3) only to tickets that
 * stand there, with a {@code customer} ({@code vip}) only to such customers.
 */
public record PromiseCard(String priority, Integer firstReplyMinutes, Integer nextReplyMinutes, Integer resolutionMinutes,
    Integer tier, String customer) {

  static final String VIP = "vip";

  @JsonbCreator
  public PromiseCard {}

  /** To every ticket of the team. */
  PromiseCard(String priority, Integer firstReplyMinutes, Integer nextReplyMinutes, Integer resolutionMinutes) {
    this(priority, firstReplyMinutes, nextReplyMinutes, resolutionMinutes, null, null);
  }

  Integer minutes(Clock clock) {
    return switch (clock) {
      case FIRST_REPLY -> firstReplyMinutes;
      case NEXT_REPLY -> nextReplyMinutes;
      case RESOLUTION -> resolutionMinutes;
    };
  }

  boolean suits(Work work) {
    return priority.equals(Urgency.word(work.urgency())) && (tier == null || tier == work.tier()) && (customer == null || work.vip());
  }

  /** How much it says: the customer is more than the tier. */
  static int weight(PromiseCard card) {
    return (card.customer == null ? 0 : 2) + (card.tier == null ? 0 : 1);
  }
}
