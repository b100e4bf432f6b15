package relevo.events.messaging;

import java.time.Instant;
import java.util.UUID;
import relevo.events.DeskEvent;

/** The customer saw one of our messages. */
public record MessageRead(UUID conversationId, UUID outboundId, Instant at) implements DeskEvent {}
