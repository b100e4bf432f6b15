package relevo.events.ticketing;

import java.util.UUID;
import relevo.events.DeskEvent;

/** Its agent gave a ticket back to the queue of its team, where it waits again. {@code reason} may be null. */
public record TicketReleased(UUID conversationId, UUID ticketId, String team, String agent, String reason) implements DeskEvent {}
