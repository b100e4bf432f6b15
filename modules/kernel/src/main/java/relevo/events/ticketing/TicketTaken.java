package relevo.events.ticketing;

import java.util.UUID;
import relevo.events.DeskEvent;

/** A person has claimed a ticket. */
public record TicketTaken(UUID conversationId, UUID ticketId, String agent) implements DeskEvent {}
