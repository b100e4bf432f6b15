package relevo.events.ticketing;

import java.time.Instant;
import java.util.UUID;
import relevo.events.DeskEvent;

/** A person put a ticket aside: until then, or, where {@code until} is null, until the customer writes, which ends it in any case. */
public record TicketSnoozed(UUID conversationId, UUID ticketId, String by, Instant until) implements DeskEvent {}
