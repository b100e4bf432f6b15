package relevo.messaging.provider.meta;

import jakarta.json.JsonObject;
import java.util.stream.Stream;
import relevo.messaging.provider.Identity;
import relevo.messaging.provider.Notice;
import relevo.messaging.provider.VendorJson;

/** Finds out who is meant: a phone number, a user id that only means something to one business, a user name. */
class MetaSender {

  private MetaSender() {}

  static Identity of(JsonObject message, MetaContacts contacts) {
    if ("system".equals(MetaContent.type(message))) return before(message);
    String phone = VendorJson.text(message, "from");
    String userId = VendorJson.text(message, "from_user_id");
    JsonObject contact = contacts.of(phone, userId);
    JsonObject profile = VendorJson.object(contact, "profile");
    return new Identity(
        first(phone, VendorJson.text(contact, "wa_id")),
        first(userId, VendorJson.text(contact, "user_id")),
        first(VendorJson.text(message, "from_parent_user_id"), VendorJson.text(contact, "parent_user_id")),
        bare(VendorJson.text(profile, "username")),
        VendorJson.text(profile, "name"));
  }

  /** Under which names a customer was known before WhatsApp told us that they changed. */
  private static Identity before(JsonObject message) {
    JsonObject system = VendorJson.object(message, "system");
    return new Identity(
        first(VendorJson.text(message, "from"), VendorJson.text(system, "customer")),
        first(VendorJson.text(system, "previous_user_id"), VendorJson.text(message, "from_user_id"), VendorJson.text(system, "user_id")),
        first(VendorJson.text(system, "previous_parent_user_id"), VendorJson.text(message, "from_parent_user_id")), null, null);
  }

  /** Null if the message is about something else. */
  static Notice.Rename rename(JsonObject message) {
    JsonObject system = VendorJson.object(message, "system");
    String type = first(VendorJson.text(system, "type"), "");
    if (!type.equals("user_changed_number") && !type.equals("customer_changed_number") && !type.equals("user_changed_user_id")) {
      return null;
    }
    Identity after = new Identity(first(VendorJson.text(system, "wa_id"), VendorJson.text(system, "new_wa_id")),
        VendorJson.text(system, "user_id"), VendorJson.text(system, "parent_user_id"), null, null);
    return new Notice.Rename(before(message), after);
  }

  /** Samples show user names with and without the sign that stands before them. */
  private static String bare(String username) {
    return username == null ? null : username.replaceFirst("^@", "");
  }

  private static String first(String... values) {
    return Stream.of(values).filter(value -> value != null).findFirst().orElse(null);
  }
}
