package relevo.events.escalation;

import java.util.List;
import java.util.UUID;
import relevo.events.DeskEvent;

/** A conversation that a person already has needs a higher tier. */
public record TierRaised(UUID conversationId, UUID messageId, int tier, List<String> because, long release)
    implements DeskEvent {

  public TierRaised {
    because = List.copyOf(because);
  }
}
