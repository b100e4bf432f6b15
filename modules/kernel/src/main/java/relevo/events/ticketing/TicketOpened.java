package relevo.events.ticketing;

import java.util.UUID;
import relevo.events.DeskEvent;
import relevo.events.Owner;

/** A ticket waits for a person. {@code owner} is who answers the customer from now on. */
public record TicketOpened(
    UUID conversationId, UUID ticketId, UUID escalationId, UUID messageId, String language, String team, int tier, Owner owner)
    implements DeskEvent {}
