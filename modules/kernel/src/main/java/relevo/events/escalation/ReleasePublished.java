package relevo.events.escalation;

import java.util.UUID;
import relevo.events.DeskEvent;

/**
 * A rule set is live, a new one or an earlier one again. {@code by} is the person, or the watched folder; {@code comment} says why, or
 * is null.
 */
public record ReleasePublished(long release, String by, String comment) implements DeskEvent {

  @Override
  public UUID conversationId() {
    return null;
  }
}
