package relevo.events.flow;

import java.util.UUID;
import relevo.events.DeskEvent;

/** The answer to a message needs another system, and takes a while. */
public record ReplyDelayed(UUID conversationId, UUID messageId) implements DeskEvent {}
