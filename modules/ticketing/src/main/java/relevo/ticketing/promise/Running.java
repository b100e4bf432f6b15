package relevo.ticketing.promise;

import java.time.Instant;
import java.util.UUID;
import relevo.events.ticketing.TicketOverdue.Clock;

/** A countdown under way as the database has it at this moment: unlike the entity it knows what was changed beside it. */
record Running(UUID id, UUID ticketId, Clock clock, String team, Instant dueAt, Instant pausedAt, Long leftSeconds) {}
