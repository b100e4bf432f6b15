package relevo.messaging.provider.meta;

import jakarta.json.JsonObject;
import java.time.Instant;
import relevo.messaging.provider.Notice;
import relevo.messaging.provider.VendorJson;

/** One change of an entry: whose it is, what it is about, and what it says. */
record MetaChange(JsonObject entry, JsonObject change) {

  /** Empty if it has none. */
  String field() {
    String field = VendorJson.name(change, "field");
    return field == null ? "" : field;
  }

  JsonObject value() {
    return VendorJson.object(change, "value");
  }

  String account() {
    return VendorJson.name(entry, "id");
  }

  /** Our number's id; null where the change names none. */
  String channel() {
    return VendorJson.name(VendorJson.object(value(), "metadata"), "phone_number_id");
  }

  Instant at() {
    return VendorJson.time(entry, "time");
  }

  Notice notice(String kind, String what, JsonObject body) {
    return Notice.of(kind, account(), channel(), what, body.toString(), at());
  }
}
