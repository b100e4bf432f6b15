package relevo.messaging.provider.meta;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import relevo.messaging.provider.Delivery;
import relevo.messaging.provider.Echo;
import relevo.messaging.provider.Identity;
import relevo.messaging.provider.Inbound;
import relevo.messaging.provider.Notice;
import relevo.messaging.provider.Receipt;
import relevo.messaging.provider.UnreadableWebhook;
import relevo.messaging.provider.VendorJson;

/** Reads Meta's envelope of entries and changes. Whatever is not known is kept as a notice, never refused. */
class MetaEnvelope {

  private final List<Inbound> messages = new ArrayList<>();
  private final List<Receipt> receipts = new ArrayList<>();
  private final List<Echo> echoes = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();

  private MetaEnvelope() {}

  static Delivery read(byte[] body) throws UnreadableWebhook {
    MetaEnvelope envelope = new MetaEnvelope();
    try {
      JsonObject root = VendorJson.parse(body);
      for (JsonObject entry : VendorJson.objects(root, "entry")) {
        for (JsonObject change : VendorJson.objects(entry, "changes")) envelope.read(new MetaChange(entry, change));
      }
    } catch (IllegalArgumentException notAnObject) {
      throw new UnreadableWebhook(notAnObject);
    }
    return new Delivery(envelope.messages, envelope.receipts, envelope.echoes, envelope.notices);
  }

  private void read(MetaChange change) {
    switch (change.field()) {
      case "messages" -> messages(change);
      case "smb_message_echoes" -> echoes.addAll(MetaEchoes.sentByPhone(change));
      case "history" -> {
        echoes.addAll(MetaEchoes.past(change));
        notices.addAll(MetaEchoes.progress(change));
      }
      case "calls" -> {
        messages.addAll(MetaCalls.read(change));
        notices.add(MetaNotices.of(change));
      }
      case "" -> { }
      default -> notices.add(MetaNotices.of(change));
    }
  }

  private void messages(MetaChange change) {
    JsonObject value = change.value();
    MetaContacts contacts = new MetaContacts(change);
    for (JsonObject message : VendorJson.objects(value, "messages")) message(change, message, contacts);
    for (JsonObject status : VendorJson.objects(value, "statuses")) {
      MetaStatus.read(change.channel(), status).ifPresent(receipt -> {
        receipts.add(receipt);
        notices.addAll(MetaStatus.consequences(change, status, receipt));
      });
    }
    for (JsonObject error : VendorJson.objects(value, "errors")) notices.add(change.notice("errors", VendorJson.text(error, "code"), error));
    for (JsonObject action : VendorJson.objects(value, "user_actions")) {
      notices.add(change.notice("user_actions", VendorJson.text(action, "action_type"), action));
    }
  }

  /** A message that cannot be put into anybody's conversation, or belongs to a group's, is kept beside them. */
  private void message(MetaChange change, JsonObject message, MetaContacts contacts) {
    String id = VendorJson.name(message, "id");
    Identity from = MetaSender.of(message, contacts);
    Instant sentAt = VendorJson.time(message, "timestamp");
    boolean placed = id != null && change.channel() != null && !from.isUnknown() && sentAt != null;
    if (VendorJson.text(message, "group_id") != null) notices.add(change.notice("group_message", VendorJson.text(message, "type"), message));
    else if (!placed) notices.add(change.notice("unplaced_message", id, message));
    else messages.add(new Inbound(change.channel(), id, from, MetaContent.read(message), sentAt, null));
    if (!"system".equals(MetaContent.type(message))) return;
    Notice.Rename rename = MetaSender.rename(message);
    if (rename != null) notices.add(change.notice("system", VendorJson.text(VendorJson.object(message, "system"), "type"), message)
        .renaming(List.of(rename)));
  }
}
