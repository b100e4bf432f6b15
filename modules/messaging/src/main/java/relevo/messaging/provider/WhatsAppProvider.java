package relevo.messaging.provider;

import java.util.Map;
import java.util.Optional;

/** One way into WhatsApp: reads a vendor's webhooks and hands it our messages. A vendor is one sub-package, found by CDI. */
public interface WhatsAppProvider {

  /** As in the webhook's path, such as {@code meta}. */
  String name();

  /** The answer to the vendor's question whether this address is ours; empty if it asked wrongly. */
  Optional<String> handshake(Map<String, String> query);

  /** True if the vendor, and nobody else, wrote these very bytes. Never throws. */
  boolean isGenuine(Webhook webhook);

  /**
   * Reads a genuine webhook. What is not known is kept as {@link relevo.events.Content.Kind#OTHER} or left out, never an error.
   *
   * @throws UnreadableWebhook if it is not even an envelope
   */
  Delivery read(byte[] body) throws UnreadableWebhook;

  /** Hands a message over, once, outside any transaction; retries are the caller's. */
  SendResult send(Letter letter);

  /**
   * Shows the customer that what they wrote was read and, where {@code typing}, that an answer is on its way. A courtesy: whether
   * it arrives does not matter, and a vendor may not know it.
   */
  default void seen(String channel, String message, boolean typing) {}
}
