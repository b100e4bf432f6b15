package relevo.events.messaging;

import java.time.Instant;
import java.util.UUID;
import relevo.events.Content;
import relevo.events.Customer;
import relevo.events.DeskEvent;
import relevo.events.Owner;

/**
 * A customer wrote. {@code owner} is who answers at this moment; {@code sentAt} is the provider's time; {@code wish} says that the
 * whole message was a wish about being written to, granted already: it asks nothing else.
 */
public record MessageReceived(
    UUID conversationId, UUID messageId, Customer customer, String channel, Owner owner, Content content, Instant sentAt,
    boolean wish)
    implements DeskEvent {

  /** The same message, as it is after somebody has read more in it. */
  public MessageReceived saying(Content words) {
    return new MessageReceived(conversationId, messageId, customer, channel, owner, words, sentAt, wish);
  }
}
