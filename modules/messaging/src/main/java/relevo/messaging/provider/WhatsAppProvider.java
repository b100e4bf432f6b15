package relevo.messaging.provider;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import relevo.events.Content;
import relevo.events.content.Media;
import relevo.kernel.Egress;
import relevo.messaging.channel.Channel;

/** One way into WhatsApp: reads a vendor's webhooks and hands it our messages. A vendor is one sub-package, found by CDI. */
public interface WhatsAppProvider {

  /** As in the webhook's path and in the channel's row, such as {@code meta}. */
  String name();

  /** What a channel must bring before anything can be sent or checked; also says what it may bring. */
  Requirements requirements();

  /** True if the webhook's path names the channel; false if one address serves them all. */
  default boolean calledByChannel() {
    return true;
  }

  /** The answer to the vendor's question whether this address is ours; empty if it asked wrongly. */
  default Optional<String> handshake(Map<String, String> query) {
    return Optional.empty();
  }

  /** What the vendor must show in that question; empty if it asks none. */
  default Optional<String> verifyToken() {
    return Optional.empty();
  }

  /** True if the vendor, and nobody else, wrote these very bytes. Never throws. */
  boolean isGenuine(Webhook webhook);

  /**
   * Reads a genuine webhook. What is not known is kept as {@link relevo.events.Content.Kind#OTHER} or left out, never an error.
   *
   * @throws UnreadableWebhook if it is not even an envelope
   */
  Delivery read(Webhook webhook) throws UnreadableWebhook;

  /** Hands a message over, once, outside any transaction; retries are the caller's. */
  SendResult send(Letter letter);

  /** True if a file of ours is handed over before its message; false if the vendor fetches it from an address of ours. */
  default boolean takesFiles() {
    return false;
  }

  /**
   * Hands a file over, outside any transaction. May be repeated: a file by itself reaches nobody.
   *
   * @return accepted with the vendor's id for it, which a message then names
   */
  default SendResult take(String channel, Enclosure file) {
    throw new UnsupportedOperationException(name() + " fetches files itself");
  }

  /** The most bytes of a file that the vendor passes on, whatever its kind. */
  default long largestFile() {
    return Long.MAX_VALUE;
  }

  /**
   * Finds out where a file that a customer sent can be had now. May ask the vendor, outside any transaction.
   *
   * @throws NoFile if it cannot be had
   */
  FileAddress locate(String channel, Media file) throws NoFile, Egress.NotSent, Egress.Unanswered;

  /**
   * Shows the customer that what they wrote was read and, where {@code typing}, that an answer is on its way. A courtesy: whether
   * it arrives does not matter, and a vendor may not know it.
   */
  default void seen(String channel, String message, boolean typing) {}

  /** True if {@link #seen} can show that an answer is on its way. */
  default boolean showsTyping() {
    return false;
  }

  /** How many letters one message holds. */
  default int longestText() {
    return 4_096;
  }

  /** True if every offer leaves as buttons or a list that the customer taps. */
  default boolean alwaysHasButtons() {
    return true;
  }

  /** True if this offer leaves on this channel as numbered text, for want of buttons. */
  default boolean writesOut(Content offer, String channel) {
    return false;
  }

  /** Asks the vendor what is still missing before the channel works, as sentences for a person; empty if it cannot be asked. */
  default Optional<List<String>> missing(Channel channel) {
    return Optional.empty();
  }

  /** Whose templates the channel may send: several channels may share an account. Empty if nobody told us the account. */
  default Optional<String> account(Channel channel) {
    return Optional.of(channel.id());
  }

  /** Asks the vendor for all templates of the channel's account. Talks to the vendor, outside any transaction; never throws. */
  default TemplateList templates(Channel channel) {
    return TemplateList.failed("Este proveedor no da la lista de sus plantillas.");
  }

  /** Told of a genuine webhook before it is kept, where the vendor takes our answer in the response. */
  default void expect(Webhook webhook) {}

  /** It could not be kept after all: the vendor brings it again. */
  default void neverMind(Webhook webhook) {}

  /** What the response to a webhook that was kept says, as JSON; may wait some seconds for it. Empty where the vendor wants no more than a yes. */
  default Optional<String> answer(Webhook webhook) {
    return Optional.empty();
  }

  /** True if people answer customers in the vendor's own inbox, so that it must be told when one is needed. */
  default boolean handsOver() {
    return false;
  }

  /** Gives a conversation to them; outside any transaction. May be repeated. @param customer their user id */
  default SendResult handOver(String channel, String customer) {
    throw new UnsupportedOperationException(name() + " has no people of its own");
  }
}
