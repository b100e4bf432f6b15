package relevo.events.ticketing;

import java.util.UUID;
import relevo.events.DeskEvent;

/** Two tickets of one customer are one matter: {@code intoTicketId} goes on, with all that the other knew. {@code by} may be null. */
public record TicketMerged(UUID conversationId, UUID ticketId, UUID intoTicketId, UUID intoConversationId, String by) implements DeskEvent {}
