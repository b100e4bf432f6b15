package relevo.messaging.provider.meta;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import relevo.messaging.provider.Delivery;
import relevo.messaging.provider.Identity;
import relevo.messaging.provider.Inbound;
import relevo.messaging.provider.Receipt;
import relevo.messaging.provider.UnreadableWebhook;

/** Reads Meta's envelope of entries, changes, messages and statuses. Whatever is not known is passed over, never refused. */
class MetaEnvelope {

  private final List<Inbound> messages = new ArrayList<>();
  private final List<Receipt> receipts = new ArrayList<>();

  private MetaEnvelope() {}

  static Delivery read(byte[] body) throws UnreadableWebhook {
    MetaEnvelope envelope = new MetaEnvelope();
    try {
      JsonObject root = MetaJson.parse(body);
      for (JsonObject entry : MetaJson.objects(root, "entry")) {
        for (JsonObject change : MetaJson.objects(entry, "changes")) envelope.read(change);
      }
    } catch (IllegalArgumentException notAnObject) {
      throw new UnreadableWebhook(notAnObject);
    }
    return new Delivery(envelope.messages, envelope.receipts);
  }

  private void read(JsonObject change) {
    if (!"messages".equals(MetaJson.text(change, "field"))) return;
    JsonObject value = MetaJson.object(change, "value");
    String channel = MetaJson.text(MetaJson.object(value, "metadata"), "phone_number_id");
    if (channel == null) return;
    List<JsonObject> contacts = MetaJson.objects(value, "contacts");
    for (JsonObject message : MetaJson.objects(value, "messages")) {
      String id = MetaJson.text(message, "id");
      if (id != null) messages.add(new Inbound(
          channel, id, sender(message, contacts), MetaContent.read(message), time(message), null));
    }
    for (JsonObject status : MetaJson.objects(value, "statuses")) readStatus(channel, status);
  }

  private void readStatus(String channel, JsonObject status) {
    String id = MetaJson.text(status, "id");
    Receipt.Status what = statusOf(MetaJson.text(status, "status"));
    if (id == null || what == null || "call".equals(MetaJson.text(status, "type"))) return;
    Identity to = new Identity(
        MetaJson.text(status, "recipient_id"), MetaJson.text(status, "recipient_user_id"), null, null, null);
    receipts.add(new Receipt(
        channel, id, MetaJson.text(status, "biz_opaque_callback_data"), what, time(status), to, error(status), 0));
  }

  private static Receipt.Status statusOf(String name) {
    if (name == null) return null;
    return switch (name) {
      case "sent" -> Receipt.Status.SENT;
      case "delivered" -> Receipt.Status.DELIVERED;
      case "read" -> Receipt.Status.READ;
      case "played" -> Receipt.Status.PLAYED;
      case "failed" -> Receipt.Status.FAILED;
      default -> null;
    };
  }

  private static String error(JsonObject status) {
    return MetaJson.objects(status, "errors").stream().findFirst()
        .map(error -> MetaJson.text(error, "code") + ": " + MetaJson.text(error, "title")).orElse(null);
  }

  /** Contacts pair with messages by identity, not by place; a lone contact speaks for a message that names nobody. */
  private static Identity sender(JsonObject message, List<JsonObject> contacts) {
    String phone = MetaJson.text(message, "from");
    String userId = MetaJson.text(message, "from_user_id");
    JsonObject contact = contacts.stream()
        .filter(each -> same(phone, MetaJson.text(each, "wa_id")) || same(userId, MetaJson.text(each, "user_id")))
        .findFirst()
        .orElse(phone == null && userId == null && contacts.size() == 1 ? contacts.getFirst() : JsonValue.EMPTY_JSON_OBJECT);
    JsonObject profile = MetaJson.object(contact, "profile");
    String username = MetaJson.text(profile, "username");
    return new Identity(
        phone != null ? phone : MetaJson.text(contact, "wa_id"),
        userId != null ? userId : MetaJson.text(contact, "user_id"),
        MetaJson.text(contact, "parent_user_id"),
        username == null ? null : username.replaceFirst("^@", ""),
        MetaJson.text(profile, "name"));
  }

  private static boolean same(String one, String other) {
    return one != null && one.equals(other);
  }

  private static Instant time(JsonObject holder) {
    try {
      return Instant.ofEpochSecond(Long.parseLong(MetaJson.text(holder, "timestamp")));
    } catch (NumberFormatException missingOrOdd) {
      return null;
    }
  }
}
