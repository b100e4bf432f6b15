package relevo.events.ticketing;

import java.util.UUID;
import relevo.events.DeskEvent;

/** Somebody can be given work now, or no longer: {@code presence} is online, busy, away or offline. */
public record AgentPresenceChanged(String login, String presence) implements DeskEvent {

  @Override
  public UUID conversationId() {
    return null;
  }
}
