package relevo.events.ticketing;

import java.util.UUID;
import relevo.events.DeskEvent;

/** The time that a customer was given has come: the ticket is the first of its team's line. */
public record CallBackDue(UUID conversationId, UUID ticketId, String team) implements DeskEvent {}
