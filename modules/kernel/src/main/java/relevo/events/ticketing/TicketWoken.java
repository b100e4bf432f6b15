package relevo.events.ticketing;

import java.util.UUID;
import relevo.events.DeskEvent;

/** A ticket that was put aside is back. {@code by} is who woke it, null if it was the time or the customer. */
public record TicketWoken(UUID conversationId, UUID ticketId, Cause cause, String by) implements DeskEvent {

  public enum Cause { TIME, MESSAGE, PERSON }
}
