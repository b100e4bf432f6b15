package relevo.events.ticketing;

import java.time.Instant;
import java.util.UUID;
import relevo.events.DeskEvent;

/** A promise stands still, as it is not up to us ({@code dueAt} null), or goes on and is due then. */
public record PromiseMoved(UUID conversationId, UUID ticketId, UUID promiseId, Instant dueAt) implements DeskEvent {}
