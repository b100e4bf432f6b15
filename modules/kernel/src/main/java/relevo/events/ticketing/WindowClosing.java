package relevo.events.ticketing;

import java.time.Instant;
import java.util.UUID;
import relevo.events.DeskEvent;

/**
 * A customer waits for a person, and soon WhatsApp lets only a template through to them; told once per window. {@code agent} is who
 * has the ticket, null if nobody.
 */
public record WindowClosing(UUID conversationId, UUID ticketId, String team, String agent, Instant closesAt) implements DeskEvent {}
