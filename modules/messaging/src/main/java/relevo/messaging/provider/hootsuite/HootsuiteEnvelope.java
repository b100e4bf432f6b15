package relevo.messaging.provider.hootsuite;

import jakarta.json.JsonObject;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import relevo.events.Content;
import relevo.messaging.provider.Delivery;
import relevo.messaging.provider.Identity;
import relevo.messaging.provider.Inbound;
import relevo.messaging.provider.UnreadableWebhook;
import relevo.messaging.provider.VendorJson;

/**
 * What Hootsuite tells its virtual agent. It names a customer by the conversation, which is a new one each time: whoever comes back later
 * begins anew, as there.
 */
record HootsuiteEnvelope(String type, String key, String conversation, JsonObject data, Instant at) {

  private static final String MESSAGE = "INBOUND_MESSAGE_RECEIVED";

  /** @throws UnreadableWebhook if it is no envelope */
  static HootsuiteEnvelope of(byte[] body, Instant now) throws UnreadableWebhook {
    try {
      JsonObject json = VendorJson.parse(body);
      JsonObject data = VendorJson.object(json, "data");
      return new HootsuiteEnvelope(VendorJson.text(json, "type"), VendorJson.name(json, "idempotencyKey"), VendorJson.name(data, "conversationId"), data,
          time(VendorJson.text(json, "timestamp"), now));
    } catch (IllegalArgumentException notAnObject) {
      throw new UnreadableWebhook(notAnObject);
    }
  }

  private static Instant time(String text, Instant now) {
    try {
      return text == null ? now : Instant.parse(text);
    } catch (DateTimeException noTime) {
      return now;
    }
  }

  /** A customer wrote; all else needs no answer. */
  boolean isMessage() {
    return MESSAGE.equals(type) && conversation != null && key != null;
  }

  Delivery delivery(String channel) {
    if (!isMessage()) return new Delivery(List.of(), List.of());
    Identity customer = new Identity(null, conversation, null, null, null);
    return new Delivery(List.of(new Inbound(channel, key, customer, content(), at, null)), List.of());
  }

  private Content content() {
    JsonObject message = VendorJson.object(data, "message");
    String text = VendorJson.text(message, "text");
    return text == null || message.containsKey("attachment") && !message.isNull("attachment") ? Content.other("attachment", text) : Content.text(text);
  }
}
