package relevo.events.flow;

import java.util.UUID;
import relevo.events.Content;
import relevo.events.DeskEvent;

/**
 * The flow has words for the customer. {@code source} is the message or event they answer: of one source at most one BOT or
 * HAND_OVER reply and one NOTICE leave, and HAND_OVER wins over BOT in either order.
 */
public record ReplyComposed(UUID conversationId, UUID source, Purpose purpose, Content content) implements DeskEvent {

  public enum Purpose { BOT, HAND_OVER, NOTICE }
}
