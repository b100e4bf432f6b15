package relevo.events.ticketing;

import java.time.Instant;
import java.util.UUID;
import relevo.events.DeskEvent;
import relevo.events.ticketing.TicketOverdue.Clock;

/** A team has promised something of a ticket, due at {@code dueAt}. What ends it is told by what keeps it. */
public record PromiseMade(UUID conversationId, UUID ticketId, UUID promiseId, Clock clock, String team, Instant at, Instant dueAt)
    implements DeskEvent {}
