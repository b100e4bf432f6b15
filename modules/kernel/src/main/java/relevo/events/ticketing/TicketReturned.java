package relevo.events.ticketing;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import relevo.events.DeskEvent;

/**
 * The bot has a lent conversation no longer: a person answers again. {@code title} is what people call the task; {@code by} is who took
 * it back, null if nobody did; {@code result} is what the customer told in the task; {@code team} and {@code tier} are the ticket's.
 */
public record TicketReturned(
    UUID conversationId, UUID ticketId, UUID loanId, String task, String title, Outcome outcome, String agent, String by,
    String team, int tier, Map<String, String> result, Instant at) implements DeskEvent {

  /**
   * The task came to its end, or to where it needs a person; the customer wanted one; it took too long; somebody took the conversation
   * back, be it by writing.
   */
  public enum Outcome {
    DONE, FAILED, WANTED_PERSON, TIMED_OUT, TAKEN_BACK;

    /** Whether the customer has just said something, and waits. */
    public boolean leavesCustomerWaiting() {
      return this == DONE || this == FAILED || this == WANTED_PERSON;
    }
  }

  public TicketReturned {
    result = Map.copyOf(result);
  }
}
