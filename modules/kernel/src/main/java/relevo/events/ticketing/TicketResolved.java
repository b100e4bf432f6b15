package relevo.events.ticketing;

import java.util.UUID;
import relevo.events.DeskEvent;

/**
 * The promise is kept: the conversation is the bot's again. {@code outcome} and {@code label} may be null; the label says of the
 * hand-over {@code needed}, {@code not_needed}, {@code too_late} or {@code wrong_team} (in older entries anything).
 */
public record TicketResolved(UUID conversationId, UUID ticketId, String agent, String outcome, String label)
    implements DeskEvent {}
