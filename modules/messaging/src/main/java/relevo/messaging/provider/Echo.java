package relevo.messaging.provider;

import java.time.Instant;
import java.util.UUID;
import relevo.events.Content;

/**
 * A message that did not pass through us: sent by a person from the business's own phone or, where {@code past}, said before we
 * came. {@code customer} is the one it was exchanged with, {@code contactId} who that is, once known.
 */
public record Echo(
    String channel, String id, Identity customer, Content content, Instant sentAt, boolean byCustomer, boolean past,
    UUID contactId) {

  /** Shared with messages: what came the ordinary way is not kept twice. */
  public String key() {
    return "m:" + channel + ":" + id;
  }

  public Echo with(UUID contact) {
    return new Echo(channel, id, customer, content, sentAt, byCustomer, past, contact);
  }

  public Echo saying(Content other) {
    return new Echo(channel, id, customer, other, sentAt, byCustomer, past, contactId);
  }
}
