package relevo.events.ticketing;

import java.util.UUID;
import relevo.events.DeskEvent;

/** Somebody left a note on a ticket for colleagues, who read it there: its words are in no event. */
public record TicketNoted(UUID conversationId, UUID ticketId, String by) implements DeskEvent {}
