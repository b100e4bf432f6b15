package relevo.events.ticketing;

import java.time.Instant;
import java.util.UUID;
import relevo.events.DeskEvent;

/** The customer was given a time: until {@code at} the ticket is in no line. */
public record CallBackAgreed(UUID conversationId, UUID ticketId, String team, Instant at, String by) implements DeskEvent {}
