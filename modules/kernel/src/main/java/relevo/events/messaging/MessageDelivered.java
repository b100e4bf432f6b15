package relevo.events.messaging;

import java.time.Instant;
import java.util.UUID;
import relevo.events.DeskEvent;

/** One of our messages reached the customer's phone. */
public record MessageDelivered(UUID conversationId, UUID outboundId, Instant at) implements DeskEvent {}
