package relevo.messaging.provider.twilio;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import relevo.messaging.provider.CustomerAddress;
import relevo.messaging.provider.Delivery;
import relevo.messaging.provider.Identity;
import relevo.messaging.provider.Inbound;
import relevo.messaging.provider.Receipt;
import relevo.messaging.provider.VendorJson;

/** Reads one of Twilio's forms: a customer's message, or what became of one of ours. Twilio names no time: it is now. */
class TwilioInbound {

  private TwilioInbound() {}

  /** @param ours the id we gave our message's callback, or null */
  static Delivery read(TwilioForm form, String channel, String ours, Instant now) {
    String id = VendorJson.name(form.firstOf("MessageSid", "SmsMessageSid", "SmsSid"));
    String status = form.firstOf("MessageStatus", "SmsStatus");
    if (id == null) return new Delivery(List.of(), List.of());
    if (status == null || status.equals("received")) {
      return new Delivery(List.of(new Inbound(channel, id, sender(form), TwilioContent.read(form), now, null)), List.of());
    }
    Receipt.Status what = status(status);
    if (what == null) return new Delivery(List.of(), List.of());
    Identity to = address(form.text("To")).identity();
    return new Delivery(List.of(), List.of(new Receipt(channel, id, ours, what, now, to, error(form), 0)));
  }

  private static Receipt.Status status(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "sent" -> Receipt.Status.SENT;
      case "delivered" -> Receipt.Status.DELIVERED;
      case "read" -> Receipt.Status.READ;
      case "undelivered", "failed", "canceled" -> Receipt.Status.FAILED;
      default -> null;
    };
  }

  private static String error(TwilioForm form) {
    String code = form.text("ErrorCode");
    String words = form.firstOf("ErrorMessage", "ChannelStatusMessage");
    if (code == null) return words;
    return words == null ? code : code + ": " + words;
  }

  private static Identity sender(TwilioForm form) {
    CustomerAddress from = address(form.text("From"));
    String phone = CustomerAddress.of(form.text("WaId")).phone();
    String userId = form.text("ExternalUserId");
    return new Identity(
        phone == null ? from.phone() : phone, userId == null ? from.userId() : userId, null, null, form.text("ProfileName"));
  }

  /** Customers who hide their number come as {@code whatsapp:IN.2081…}, without a plus sign. */
  private static CustomerAddress address(String withScheme) {
    return CustomerAddress.of(withScheme == null ? null : withScheme.replaceFirst("^whatsapp:", ""));
  }
}
