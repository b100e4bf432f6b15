package relevo.events.ticketing;

import jakarta.json.bind.annotation.JsonbCreator;
import java.util.UUID;
import relevo.events.DeskEvent;

/**
 * The promise is kept: the conversation is the bot's again. {@code outcome} and {@code label} may be null; the label says of the
 * hand-over {@code needed}, {@code not_needed}, {@code too_late} or {@code wrong_team} (in older entries anything). {@code way} is
 * who ended it, null in older entries.
 */
public record TicketResolved(UUID conversationId, UUID ticketId, String agent, String outcome, String label, Way way)
    implements DeskEvent {

  /** An agent, the customer's silence, or another ticket that goes on in its place. */
  public enum Way { AGENT, SILENCE, MERGE }

  @JsonbCreator
  public TicketResolved {}

  public TicketResolved(UUID conversationId, UUID ticketId, String agent, String outcome, String label) {
    this(conversationId, ticketId, agent, outcome, label, Way.AGENT);
  }
}
