package relevo.events.ticketing;

import jakarta.json.bind.annotation.JsonbCreator;
import java.util.UUID;
import relevo.events.DeskEvent;

/** A ticket is in somebody's hands: they claimed it, or were given it. {@code by} is whose decision that was; null for the desk's own. */
public record TicketTaken(UUID conversationId, UUID ticketId, String agent, String by) implements DeskEvent {

  @JsonbCreator
  public TicketTaken {}

  /** Somebody helped themselves. */
  public TicketTaken(UUID conversationId, UUID ticketId, String agent) {
    this(conversationId, ticketId, agent, agent);
  }
}
