package relevo.events.messaging;

import java.util.UUID;
import relevo.events.DeskEvent;

/** A provider told us something beside messages: {@code kind} is its own name for it; the rest may be null. */
public record ProviderTold(UUID noticeId, String kind, String account, String channel, String what) implements DeskEvent {

  @Override
  public UUID conversationId() {
    return null;
  }
}
