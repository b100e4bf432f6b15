package relevo.events.ticketing;

import java.util.UUID;
import relevo.events.DeskEvent;

/**
 * The customer wrote again soon after a ticket was resolved: it waits for a person of the same team once more, and the conversation
 * is a person's. {@code agent} is who had it, null if nobody had.
 */
public record TicketReopened(UUID conversationId, UUID ticketId, UUID messageId, String language, String team, int tier, String agent)
    implements DeskEvent {}
