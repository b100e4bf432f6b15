package relevo.events.flow;

import java.util.UUID;
import relevo.events.escalation.EscalationRaised.Priority;

/**
 * How long will a customer wait who is handed over to this team now, and is that to be told? Nothing comes of asking, so it is no desk
 * event; whoever keeps the lines answers where something true can be said and the team wants it told.
 */
public final class WaitAsked {

  private final UUID conversation;
  private final String team;
  private final Priority priority;
  private Long position;
  private Long expectedSeconds;

  public WaitAsked(UUID conversation, String team, Priority priority) {
    this.conversation = conversation;
    this.team = team;
    this.priority = priority;
  }

  public UUID conversation() {
    return conversation;
  }

  public String team() {
    return team;
  }

  public Priority priority() {
    return priority;
  }

  /** @param expectedSeconds as many wait longer as wait less; null where nobody can know */
  public void answer(long position, Long expectedSeconds) {
    this.position = position;
    this.expectedSeconds = expectedSeconds;
  }

  public boolean isAnswered() {
    return position != null;
  }

  /** 1 for the first in line. */
  public long position() {
    return position;
  }

  public Long expectedSeconds() {
    return expectedSeconds;
  }
}
