package relevo.events.escalation;

import java.util.List;
import java.util.UUID;
import relevo.events.DeskEvent;

/**
 * A rule set went live and takes these drafts of flows with it; whoever keeps flows publishes them, or refuses, and then nothing goes
 * live. {@code running} is {@code finish} or {@code move}, for conversations under way, or null.
 */
public record FlowsReleased(long release, List<UUID> drafts, String running, String by, String comment) implements DeskEvent {

  @Override
  public UUID conversationId() {
    return null;
  }
}
