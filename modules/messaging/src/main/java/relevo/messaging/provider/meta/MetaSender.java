package relevo.messaging.provider.meta;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.stream.Stream;
import relevo.messaging.provider.Identity;
import relevo.messaging.provider.Notice;

/** Finds out who is meant: a phone number, a user id that only means something to one business, a user name. */
class MetaSender {

  private MetaSender() {}

  /** Contacts pair with messages by identity, not by place; a lone contact speaks for a message that names nobody. */
  static Identity of(JsonObject message, List<JsonObject> contacts) {
    if ("system".equals(MetaContent.type(message))) return before(message);
    String phone = MetaJson.text(message, "from");
    String userId = MetaJson.text(message, "from_user_id");
    JsonObject contact = contacts.stream()
        .filter(each -> same(phone, MetaJson.text(each, "wa_id")) || same(userId, MetaJson.text(each, "user_id")))
        .findFirst()
        .orElse(phone == null && userId == null && contacts.size() == 1 ? contacts.getFirst() : JsonValue.EMPTY_JSON_OBJECT);
    JsonObject profile = MetaJson.object(contact, "profile");
    return new Identity(
        first(phone, MetaJson.text(contact, "wa_id")),
        first(userId, MetaJson.text(contact, "user_id")),
        first(MetaJson.text(message, "from_parent_user_id"), MetaJson.text(contact, "parent_user_id")),
        bare(MetaJson.text(profile, "username")),
        MetaJson.text(profile, "name"));
  }

  /** Under which names a customer was known before WhatsApp told us that they changed. */
  private static Identity before(JsonObject message) {
    JsonObject system = MetaJson.object(message, "system");
    return new Identity(
        first(MetaJson.text(message, "from"), MetaJson.text(system, "customer")),
        first(MetaJson.text(system, "previous_user_id"), MetaJson.text(message, "from_user_id"), MetaJson.text(system, "user_id")),
        first(MetaJson.text(system, "previous_parent_user_id"), MetaJson.text(message, "from_parent_user_id")), null, null);
  }

  /** Null if the message is about something else. */
  static Notice.Rename rename(JsonObject message) {
    JsonObject system = MetaJson.object(message, "system");
    String type = first(MetaJson.text(system, "type"), "");
    if (!type.equals("user_changed_number") && !type.equals("customer_changed_number") && !type.equals("user_changed_user_id")) {
      return null;
    }
    Identity after = new Identity(first(MetaJson.text(system, "wa_id"), MetaJson.text(system, "new_wa_id")),
        MetaJson.text(system, "user_id"), MetaJson.text(system, "parent_user_id"), null, null);
    return new Notice.Rename(before(message), after);
  }

  /** Samples show user names with and without the sign that stands before them. */
  private static String bare(String username) {
    return username == null ? null : username.replaceFirst("^@", "");
  }

  private static String first(String... values) {
    return Stream.of(values).filter(value -> value != null).findFirst().orElse(null);
  }

  private static boolean same(String one, String other) {
    return one != null && one.equals(other);
  }
}
