package relevo.events.escalation;

import java.util.UUID;
import relevo.events.DeskEvent;

/** A rule set is live. {@code by} is the person, or the watched folder. */
public record ReleasePublished(long release, String by) implements DeskEvent {

  @Override
  public UUID conversationId() {
    return null;
  }
}
