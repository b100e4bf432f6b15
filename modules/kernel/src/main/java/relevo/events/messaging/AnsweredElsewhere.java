package relevo.events.messaging;

import java.time.Instant;
import java.util.UUID;
import relevo.events.DeskEvent;

/** A person wrote to the customer from the business's own phone: the conversation is that person's, and the bot is silent. */
public record AnsweredElsewhere(UUID conversationId, UUID messageId, Instant at) implements DeskEvent {}
