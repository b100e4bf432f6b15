package relevo.events.flow;

import jakarta.json.bind.annotation.JsonbCreator;
import java.util.List;
import java.util.UUID;
import relevo.events.Content;
import relevo.events.DeskEvent;

/**
 * The flow has words for the customer. {@code source} is the message or event they answer: of one source at most one BOT or
 * HAND_OVER reply and one NOTICE leave, and HAND_OVER wins over BOT in either order. {@code before} leaves before {@code content},
 * each as a message of its own and in this order; a hand-over that takes an answer's place has one message only.
 */
public record ReplyComposed(UUID conversationId, UUID source, Purpose purpose, Content content, List<Content> before)
    implements DeskEvent {

  public enum Purpose { BOT, HAND_OVER, NOTICE }

  @JsonbCreator
  public ReplyComposed {
    before = before == null ? List.of() : List.copyOf(before);
  }

  public ReplyComposed(UUID conversationId, UUID source, Purpose purpose, Content content) {
    this(conversationId, source, purpose, content, List.of());
  }
}
