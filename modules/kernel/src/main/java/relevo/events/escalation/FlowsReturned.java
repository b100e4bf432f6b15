package relevo.events.escalation;

import java.util.UUID;
import relevo.events.DeskEvent;

/** An earlier rule set is live again, and the flows that belong to it are to be so too. {@code running} as for {@link FlowsReleased}. */
public record FlowsReturned(long release, String running, String by, String comment) implements DeskEvent {

  @Override
  public UUID conversationId() {
    return null;
  }
}
