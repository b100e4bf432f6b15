package relevo.events.access;

import java.util.UUID;
import relevo.events.DeskEvent;

/** Somebody has a console open, on whatever node, and had none before. */
public record AgentConnected(String login) implements DeskEvent {

  @Override
  public UUID conversationId() {
    return null;
  }
}
