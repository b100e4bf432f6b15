package relevo.messaging.provider.hootsuite;

import jakarta.json.JsonObject;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
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

  /** One message for each file, so that none hides another; of what has neither words nor files nothing is known but that it came. */
  Delivery delivery(String channel) {
    if (!isMessage()) return new Delivery(List.of(), List.of());
    Identity customer = new Identity(null, conversation, null, null, null);
    List<Content> contents = contents();
    return new Delivery(IntStream.range(0, contents.size())
        .mapToObj(place -> new Inbound(channel, place == 0 ? key : key + "/" + (place + 1), customer, contents.get(place), at, null)).toList(), List.of());
  }

  private List<Content> contents() {
    JsonObject message = VendorJson.object(data, "message");
    String text = VendorJson.text(message, "text");
    List<Content> files = HootsuiteFiles.of(message, text);
    if (!files.isEmpty()) return files;
    return List.of(text == null ? Content.other("attachment", null) : Content.text(text));
  }
}
