package relevo.events.ticketing;

import jakarta.json.bind.annotation.JsonbCreator;
import java.util.UUID;
import relevo.events.DeskEvent;
import relevo.events.Owner;

/**
 * The promise is kept. {@code outcome} and {@code label} may be null; the label says of the
 * hand-over {@code needed}, {@code not_needed}, {@code too_late} or {@code wrong_team} (in older entries anything). {@code way} is
 * who ended it, null in older entries; {@code owner} is who answers the customer from now on: the bot, unless a person has another
 * ticket of this conversation; null in older entries.
 */
public record TicketResolved(UUID conversationId, UUID ticketId, String agent, String outcome, String label, Way way, Owner owner)
    implements DeskEvent {

  /** An agent, the customer's silence, or another ticket that goes on in its place. */
  public enum Way { AGENT, SILENCE, MERGE }

  @JsonbCreator
  public TicketResolved {}

  public TicketResolved(UUID conversationId, UUID ticketId, String agent, String outcome, String label) {
    this(conversationId, ticketId, agent, outcome, label, Way.AGENT, Owner.BOT);
  }

  public boolean leavesToBot() {
    return owner != Owner.HUMAN;
  }
}
