package relevo.events.ticketing;

import java.time.Instant;
import java.util.UUID;
import relevo.events.DeskEvent;

/**
 * What a team promised of a ticket has not come in time; told once per promise, never before {@code dueAt}. {@code agent} is who
 * has the ticket now, null if nobody.
 */
public record TicketOverdue(UUID conversationId, UUID ticketId, Clock clock, String team, String agent, Instant dueAt)
    implements DeskEvent {

  /** The first word of a person, the answer to what the customer wrote since, the end. */
  public enum Clock { FIRST_REPLY, NEXT_REPLY, RESOLUTION }
}
