package relevo.messaging.provider.meta;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import relevo.messaging.provider.Identity;
import relevo.messaging.provider.Notice;
import relevo.messaging.provider.Receipt;
import relevo.messaging.provider.SendResult.Remedy;
import relevo.messaging.provider.VendorJson;

/** Reads what Meta says became of a message, and what a failure says of the customer or of our number. */
class MetaStatus {

  static final String MARKETING = "marketing";

  private MetaStatus() {}

  /** Empty for calls, payments and what we do not know. */
  static Optional<Receipt> read(String channel, JsonObject status) {
    String id = VendorJson.name(status, "id");
    Receipt.Status what = statusOf(VendorJson.text(status, "status"));
    if (channel == null || id == null || what == null || isNoMessage(VendorJson.text(status, "type"))) return Optional.empty();
    return Optional.of(new Receipt(channel, id, VendorJson.text(status, "biz_opaque_callback_data"), what,
        VendorJson.time(status, "timestamp"), recipient(status), error(status), 0));
  }

  private static boolean isNoMessage(String type) {
    return "call".equals(type) || "payment".equals(type);
  }

  private static Identity recipient(JsonObject status) {
    String parent = VendorJson.text(status, "recipient_parent_user_id");
    return new Identity(VendorJson.text(status, "recipient_id"), VendorJson.text(status, "recipient_user_id"),
        parent == null ? VendorJson.text(status, "parent_recipient_user_id") : parent, null, null);
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
    return VendorJson.objects(status, "errors").stream().findFirst()
        .map(error -> VendorJson.text(error, "code") + ": " + VendorJson.text(error, "title")).orElse(null);
  }

  /** Some failures are known only minutes after the message was taken: they count as if it had been refused. */
  static List<Notice> consequences(MetaChange change, JsonObject status, Receipt receipt) {
    if (receipt.status() != Receipt.Status.FAILED || receipt.error() == null) return List.of();
    Integer code = VendorJson.integer(VendorJson.objects(status, "errors").getFirst(), "code");
    Notice notice = change.notice("status_error", code == null ? null : code.toString(), status);
    return switch (code == null ? Remedy.NONE : MetaErrors.remedy(code)) {
      case OPTED_OUT -> List.of(notice.preferring(List.of(new Notice.Preference(receipt.to(), MARKETING, "stop", receipt.at()))));
      case NOT_THIS_KIND -> List.of(notice.preferring(List.of(new Notice.Preference(receipt.to(), MARKETING, "pause", receipt.at()))));
      case UNREACHABLE -> List.of(notice.failingToReach(receipt.to()));
      case FIX_CHANNEL, PAUSE_CHANNEL ->
          List.of(notice.faring(List.of(new Notice.Health(change.channel(), "sending", "failing", receipt.error()))));
      default -> List.of();
    };
  }
}
