package relevo.messaging.provider.meta;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import relevo.messaging.provider.Identity;
import relevo.messaging.provider.Notice;
import relevo.messaging.provider.Notice.Preference;
import relevo.messaging.provider.Notice.Rename;
import relevo.messaging.provider.Notice.TemplateNews;
import relevo.messaging.provider.VendorJson;

/** Reads the fields that are about accounts, numbers, templates and customers. A field we do not know is kept as it came. */
class MetaNotices {

  private static final List<String> GIST = List.of("event", "decision", "new_quality_score", "new_category", "status", "alert_type",
      "message_template_element", "type", "max_daily_conversations_per_business", "max_daily_conversation_per_phone");

  private MetaNotices() {}

  static Notice of(MetaChange change) {
    JsonObject value = change.value();
    Notice notice = change.notice(change.field(), gist(value), value);
    return switch (change.field()) {
      case "user_preferences" -> notice.preferring(VendorJson.objects(value, "user_preferences").stream().map(MetaNotices::wish).toList());
      case "user_id_update" -> notice.renaming(VendorJson.objects(value, "user_id_update").stream().map(MetaNotices::rename).toList());
      case "message_template_status_update" -> notice.on(news(value, VendorJson.text(value, "event"),
          VendorJson.text(value, "message_template_category"), null, VendorJson.text(value, "reason")));
      case "message_template_quality_update" ->
          notice.on(news(value, null, null, VendorJson.text(value, "new_quality_score"), null));
      case "template_category_update" -> notice.on(news(value, null, VendorJson.text(value, "new_category"), null, null));
      case "message_template_components_update" -> notice.on(news(value, null, null, null, null));
      default -> notice.faring(MetaHealth.of(change));
    };
  }

  private static String gist(JsonObject value) {
    return Stream.concat(
        GIST.stream().map(name -> VendorJson.text(value, name)),
        Stream.of("calls", "groups", "state_sync", "user_preferences")
            .flatMap(list -> VendorJson.objects(value, list).stream().limit(1))
            .flatMap(first -> Stream.of("event", "type", "action", "value").map(name -> VendorJson.text(first, name))))
        .filter(Objects::nonNull).findFirst().orElse(null);
  }

  private static Preference wish(JsonObject wish) {
    return new Preference(
        new Identity(VendorJson.text(wish, "wa_id"), VendorJson.text(wish, "user_id"), VendorJson.text(wish, "parent_user_id"), null, null),
        category(VendorJson.name(wish, "category")), VendorJson.text(wish, "value"), VendorJson.time(wish, "timestamp"));
  }

  private static String category(String category) {
    return category == null || category.equals("marketing_messages") ? MetaStatus.MARKETING : category;
  }

  private static Rename rename(JsonObject update) {
    JsonObject user = VendorJson.object(update, "user_id");
    JsonObject parent = VendorJson.object(update, "parent_user_id");
    return new Rename(
        new Identity(VendorJson.text(update, "wa_id"), VendorJson.text(user, "previous"), VendorJson.text(parent, "previous"), null, null),
        new Identity(null, VendorJson.text(user, "current"), VendorJson.text(parent, "current"), null, null));
  }

  /** Null if the template is not named. */
  private static TemplateNews news(JsonObject value, String status, String category, String quality, String reason) {
    String name = VendorJson.name(value, "message_template_name");
    String language = VendorJson.name(value, "message_template_language");
    return name == null || language == null ? null : new TemplateNews(name, language, status, category, quality, reason);
  }
}
