package relevo.events.flow;

import java.util.UUID;
import relevo.events.DeskEvent;

/** The answer to this message of a customer has to wait for another system, seconds at most: it is on its way. */
public record ReplyDelayed(UUID conversationId, UUID messageId) implements DeskEvent {}
