package relevo.events.messaging;

import java.util.UUID;
import relevo.events.DeskEvent;

/** One of our messages will not reach the customer. {@code reason} is for people, with the provider's code. */
public record MessageUndelivered(UUID conversationId, UUID outboundId, String reason) implements DeskEvent {}
