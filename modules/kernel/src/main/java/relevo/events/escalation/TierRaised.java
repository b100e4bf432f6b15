package relevo.events.escalation;

import jakarta.json.bind.annotation.JsonbCreator;
import java.util.List;
import java.util.UUID;
import relevo.events.DeskEvent;

/** A conversation that a person already has needs a higher tier. {@code reasons} is {@code because} in words, none in older entries. */
public record TierRaised(UUID conversationId, UUID messageId, int tier, List<String> because, long release, List<Reason> reasons)
    implements DeskEvent {

  @JsonbCreator
  public TierRaised {
    because = List.copyOf(because);
    reasons = reasons == null ? List.of() : List.copyOf(reasons);
  }

  public TierRaised(UUID conversationId, UUID messageId, int tier, List<String> because, long release) {
    this(conversationId, messageId, tier, because, release, List.of());
  }
}
