package relevo.events.access;

import java.util.UUID;
import relevo.events.DeskEvent;

/** Somebody has had no console open for a while, on any node. */
public record AgentGone(String login) implements DeskEvent {

  @Override
  public UUID conversationId() {
    return null;
  }
}
