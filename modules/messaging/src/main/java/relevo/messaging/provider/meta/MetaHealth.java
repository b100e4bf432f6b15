package relevo.messaging.provider.meta;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import relevo.messaging.provider.Notice.Health;
import relevo.messaging.provider.VendorJson;

/** Reads how our numbers and accounts fare: quality, limits, bans, restrictions, reviews, alerts. */
class MetaHealth {

  private MetaHealth() {}

  static List<Health> of(MetaChange change) {
    JsonObject value = change.value();
    return switch (change.field()) {
      case "phone_number_quality_update" -> number(value, "quality", "event", or(
          VendorJson.text(value, "max_daily_conversations_per_business"), VendorJson.text(value, "current_limit")));
      case "phone_number_name_update" -> number(value, "name", "decision", VendorJson.text(value, "rejection_reason"));
      case "business_username_updates", "business_username_update" ->
          number(value, "username", "status", VendorJson.text(value, "username"));
      case "security" -> number(value, "security", "event", VendorJson.text(value, "requester"));
      case "account_update" -> account(change.account(), value);
      case "account_review_update" -> one(change.account(), "review", VendorJson.text(value, "decision"), null);
      case "account_alerts" -> one(or(VendorJson.text(value, "entity_id"), change.account()), "alert",
          VendorJson.text(value, "alert_type"), VendorJson.text(value, "alert_description"));
      case "business_capability_update" -> one(change.account(), "limit", or(
          VendorJson.text(value, "max_daily_conversations_per_business"), VendorJson.text(value, "max_daily_conversation_per_phone")), null);
      default -> List.of();
    };
  }

  private static List<Health> number(JsonObject value, String aspect, String member, String detail) {
    String shown = VendorJson.text(value, "display_phone_number");
    return one(shown == null ? null : shown.replaceAll("\\D", ""), aspect, VendorJson.text(value, member), detail);
  }

  private static List<Health> account(String account, JsonObject value) {
    JsonObject ban = VendorJson.object(value, "ban_info");
    List<JsonObject> restrictions = VendorJson.objects(value, "restriction_info");
    return Stream.of(
        one(account, "account", VendorJson.text(value, "event"),
            VendorJson.text(VendorJson.object(value, "violation_info"), "violation_type")),
        one(account, "ban", words(ban.get("waba_ban_state")), words(ban.get("waba_ban_date"))),
        one(account, "restriction", joined(restrictions, "restriction_type"), joined(restrictions, "expiration")))
        .flatMap(List::stream).toList();
  }

  private static List<Health> one(String scope, String aspect, String value, String detail) {
    boolean told = isThere(VendorJson.name(scope)) && isThere(value);
    return told ? List.of(new Health(scope, aspect, value, detail)) : List.of();
  }

  private static boolean isThere(String text) {
    return text != null && !text.isEmpty();
  }

  private static String joined(List<JsonObject> objects, String member) {
    String words = objects.stream().map(each -> VendorJson.text(each, member)).filter(Objects::nonNull).collect(Collectors.joining(", "));
    return words.isEmpty() ? null : words;
  }

  /** A text, or an array of texts: Meta sends either. */
  private static String words(JsonValue value) {
    if (value instanceof JsonString text) return text.getString();
    if (!(value instanceof JsonArray array) || array.isEmpty()) return null;
    return array.stream().map(MetaHealth::words).filter(Objects::nonNull).collect(Collectors.joining(", "));
  }

  private static String or(String value, String otherwise) {
    return value == null ? otherwise : value;
  }
}
