package relevo.events.messaging;

import java.time.Instant;
import java.util.UUID;
import relevo.events.DeskEvent;

/** A customer does, or does not, want a category of messages: {@code value} is stop, resume, signup or pause (for a day). */
public record ConsentChanged(UUID contactId, String category, String value, String source, Instant at) implements DeskEvent {

  @Override
  public UUID conversationId() {
    return null;
  }
}
