package relevo.events.flow;

import java.util.Map;
import java.util.UUID;
import relevo.events.DeskEvent;

/**
 * The bot has come to the end of the task for which it was lent a conversation, or ({@code done} false) to where the task needs a
 * person. {@code data} is what the customer told in it, nothing sensitive among it.
 */
public record TaskEnded(UUID conversationId, UUID loanId, boolean done, Map<String, String> data) implements DeskEvent {

  public TaskEnded {
    data = Map.copyOf(data);
  }
}
