package relevo.messaging.provider.meta;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import relevo.messaging.provider.VendorJson;

/** Those of whom a change speaks. They pair with messages by identity, not by place, however many there are of both. */
class MetaContacts {

  private final Map<String, JsonObject> byPhone = new HashMap<>();
  private final Map<String, JsonObject> byUserId = new HashMap<>();
  private final JsonObject alone;

  MetaContacts(MetaChange change) {
    List<JsonObject> all = VendorJson.objects(change.value(), "contacts");
    all.forEach(contact -> {
      byPhone.putIfAbsent(VendorJson.text(contact, "wa_id"), contact);
      byUserId.putIfAbsent(VendorJson.text(contact, "user_id"), contact);
    });
    alone = all.size() == 1 ? all.getFirst() : JsonValue.EMPTY_JSON_OBJECT;
  }

  /** An empty object if nobody is meant; a lone contact speaks for a message that names nobody. */
  JsonObject of(String phone, String userId) {
    if (phone == null && userId == null) return alone;
    JsonObject found = phone == null ? null : byPhone.get(phone);
    if (found == null && userId != null) found = byUserId.get(userId);
    return found == null ? JsonValue.EMPTY_JSON_OBJECT : found;
  }
}
