package relevo.messaging.provider;

import java.time.Instant;
import java.util.UUID;
import relevo.events.Content;

/**
 * A customer's message as read from a webhook. {@code channel} is the number it came in on, {@code id} the provider's message id,
 * {@code contactId} who wrote it, once that is known.
 */
public record Inbound(String channel, String id, Identity from, Content content, Instant sentAt, UUID contactId) {

  /** Providers repeat themselves: of two messages with one key, the second is not new. */
  public String key() {
    return "m:" + channel + ":" + id;
  }

  public Inbound by(UUID contact) {
    return new Inbound(channel, id, from, content, sentAt, contact);
  }

  public Inbound saying(Content other) {
    return new Inbound(channel, id, from, other, sentAt, contactId);
  }
}
