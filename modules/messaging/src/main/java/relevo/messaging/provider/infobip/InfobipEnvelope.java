package relevo.messaging.provider.infobip;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.List;
import relevo.messaging.provider.CustomerAddress;
import relevo.messaging.provider.Delivery;
import relevo.messaging.provider.Identity;
import relevo.messaging.provider.Inbound;
import relevo.messaging.provider.Receipt;
import relevo.messaging.provider.UnreadableWebhook;
import relevo.messaging.provider.VendorJson;

/** Reads Infobip's results: messages, delivery reports and seen reports, many at once or a bare one. The rest is passed over. */
class InfobipEnvelope {

  /** Both {@code +0000} and {@code +00:00} are met. */
  private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
      .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME).appendPattern("[XXX][XX]").toFormatter();

  /** Clocks differ, but no vendor's by more. */
  private static final Duration MOST_AHEAD = Duration.ofDays(1);

  private final List<Inbound> messages = new ArrayList<>();
  private final List<Receipt> receipts = new ArrayList<>();
  private final String channel;
  private final Instant now;

  private InfobipEnvelope(String channel, Instant now) {
    this.channel = channel;
    this.now = now;
  }

  /** @param now stands in for a time that is missing or unreadable */
  static Delivery read(byte[] body, String channel, Instant now) throws UnreadableWebhook {
    InfobipEnvelope envelope = new InfobipEnvelope(channel, now);
    try {
      JsonObject root = VendorJson.parse(body);
      List<JsonObject> results = root.containsKey("results") ? VendorJson.objects(root, "results") : List.of(root);
      results.forEach(envelope::read);
    } catch (IllegalArgumentException notAnObject) {
      throw new UnreadableWebhook(notAnObject);
    }
    return new Delivery(envelope.messages, envelope.receipts);
  }

  private void read(JsonObject result) {
    String id = VendorJson.name(result, "messageId");
    if (id == null) return;
    if (result.get("message") instanceof JsonObject message) {
      messages.add(new Inbound(channel, id, sender(result), InfobipContent.read(message), time(result, "receivedAt"), null));
    } else if (VendorJson.text(result, "seenAt") != null) {
      receipts.add(receipt(result, id, Receipt.Status.READ, time(result, "seenAt"), null, VendorJson.text(result, "from")));
    } else {
      report(result, id);
    }
  }

  private void report(JsonObject result, String id) {
    JsonObject status = VendorJson.object(result, "status");
    Receipt.Status what = switch (String.valueOf(VendorJson.text(status, "groupId"))) {
      case "2", "4", "5" -> Receipt.Status.FAILED;
      case "3" -> Receipt.Status.DELIVERED;
      default -> null;
    };
    if (what == null) return;
    String error = what == Receipt.Status.FAILED ? error(status, VendorJson.object(result, "error")) : null;
    receipts.add(receipt(result, id, what, time(result, "doneAt"), error, VendorJson.text(result, "to")));
  }

  /** Our id comes back as callback data, or as the message id, which was ours to choose. */
  private Receipt receipt(JsonObject result, String id, Receipt.Status what, Instant at, String error, String customer) {
    String ours = VendorJson.text(result, "callbackData");
    return new Receipt(channel, id, ours == null ? id : ours, what, at, CustomerAddress.of(customer).identity(), error, 0);
  }

  private static String error(JsonObject status, JsonObject error) {
    boolean named = VendorJson.text(error, "name") != null && !"NO_ERROR".equals(VendorJson.text(error, "name"));
    JsonObject said = named ? error : status;
    return VendorJson.text(said, "name") + ": " + VendorJson.text(said, "description");
  }

  private static Identity sender(JsonObject result) {
    JsonObject contact = VendorJson.object(result, "contact");
    CustomerAddress from = CustomerAddress.of(VendorJson.text(result, "from"));
    String phone = CustomerAddress.of(VendorJson.text(contact, "phoneNumber")).phone();
    String userId = VendorJson.text(contact, "userId");
    String username = VendorJson.text(contact, "username");
    return new Identity(phone == null ? from.phone() : phone, userId == null ? from.userId() : userId,
        VendorJson.text(contact, "parentUserId"), username == null ? null : username.replaceFirst("^@", ""),
        VendorJson.text(contact, "name"));
  }

  private Instant time(JsonObject result, String name) {
    JsonValue value = result.get(name);
    if (value == null) return now;
    try {
      Instant time = OffsetDateTime.parse(String.valueOf(VendorJson.text(result, name)), TIME).toInstant();
      return time.isBefore(Instant.EPOCH) || time.isAfter(now.plus(MOST_AHEAD)) ? now : time;
    } catch (DateTimeException odd) {
      return now;
    }
  }
}
