package relevo.messaging.provider.twilio;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import relevo.messaging.provider.Delivery;
import relevo.messaging.provider.Identity;
import relevo.messaging.provider.Inbound;
import relevo.messaging.provider.Receipt;

/** Reads one of Twilio's forms: a customer's message, or what became of one of ours. Twilio names no time: it is now. */
class TwilioInbound {

  private static final String SCHEME = "whatsapp:";
  private static final Pattern USER_ID = Pattern.compile("[A-Z]{2}\\.[A-Za-z0-9.]{1,140}");

  private TwilioInbound() {}

  /** @param ours the id we gave our message's callback, or null */
  static Delivery read(TwilioForm form, String channel, String ours, Instant now) {
    String id = form.firstOf("MessageSid", "SmsMessageSid", "SmsSid");
    String status = form.firstOf("MessageStatus", "SmsStatus");
    if (id == null) return new Delivery(List.of(), List.of());
    if (status == null || status.equals("received")) {
      return new Delivery(List.of(new Inbound(channel, id, sender(form), TwilioContent.read(form), now, null)), List.of());
    }
    Receipt.Status what = status(status);
    if (what == null) return new Delivery(List.of(), List.of());
    return new Delivery(List.of(), List.of(new Receipt(channel, id, ours, what, now, recipient(form), error(form), 0)));
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
    String from = address(form.text("From"));
    String userId = form.text("ExternalUserId");
    String phone = form.text("WaId");
    return new Identity(
        phone == null ? phone(from) : phone(phone), userId == null ? userId(from) : userId, null, null, form.text("ProfileName"));
  }

  private static Identity recipient(TwilioForm form) {
    String to = address(form.text("To"));
    return new Identity(phone(to), userId(to), null, null, null);
  }

  private static String address(String withScheme) {
    if (withScheme == null) return "";
    return withScheme.startsWith(SCHEME) ? withScheme.substring(SCHEME.length()) : withScheme;
  }

  private static String phone(String address) {
    return address.matches("\\+?[0-9]{5,20}") ? address.replace("+", "") : null;
  }

  /** Customers who hide their number come as {@code whatsapp:IN.2081…}, without a plus sign. */
  private static String userId(String address) {
    return USER_ID.matcher(address).matches() ? address : null;
  }
}
