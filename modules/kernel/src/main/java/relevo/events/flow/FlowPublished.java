package relevo.events.flow;

import java.util.UUID;
import relevo.events.DeskEvent;

/**
 * A version of a flow, or of the desk's own texts, is live, a new one or an earlier one again. {@code by} is the person, or the desk
 * itself for what comes with it; {@code comment} says why.
 */
public record FlowPublished(String flow, int version, String by, String comment) implements DeskEvent {

  @Override
  public UUID conversationId() {
    return null;
  }
}
