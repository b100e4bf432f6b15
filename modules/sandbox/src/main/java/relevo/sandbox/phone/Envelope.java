package relevo.sandbox.phone;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.time.Instant;

/** Builds the webhooks that Meta sends for one business number. */
record Envelope(String phoneNumberId) {

  private static final JsonProvider JSON = JsonProvider.provider();

  /** A customer's message. */
  String message(Address from, String name, String id, Saying saying, Instant at) {
    JsonObjectBuilder message = JSON.createObjectBuilder();
    if (from.hasNumber()) message.add("from", from.value());
    message.add("from_user_id", from.userId()).add("id", id).add("timestamp", seconds(at)).add("type", saying.type());
    if (!saying.replyTo().isEmpty()) message.add("context", JSON.createObjectBuilder().add("id", saying.replyTo()));
    message.add(saying.type(), saying.json());
    return wrapped(value()
        .add("contacts", JSON.createArrayBuilder().add(contact(from, name)))
        .add("messages", JSON.createArrayBuilder().add(message)));
  }

  /** What became of a message of the business. {@code callback} is its own mark, or empty. */
  String status(Address to, String id, String status, String callback, Instant at) {
    JsonObjectBuilder object = JSON.createObjectBuilder().add("id", id).add("status", status).add("timestamp", seconds(at));
    if (to.hasNumber()) object.add("recipient_id", to.value());
    object.add("recipient_user_id", to.userId());
    if (!callback.isEmpty()) object.add("biz_opaque_callback_data", callback);
    return wrapped(value().add("statuses", JSON.createArrayBuilder().add(object)));
  }

  private static JsonObject contact(Address from, String name) {
    JsonObjectBuilder contact = JSON.createObjectBuilder();
    if (!name.isBlank()) contact.add("profile", JSON.createObjectBuilder().add("name", name));
    if (from.hasNumber()) contact.add("wa_id", from.value());
    return contact.add("user_id", from.userId()).build();
  }

  private JsonObjectBuilder value() {
    return JSON.createObjectBuilder()
        .add("messaging_product", "whatsapp")
        .add("metadata", JSON.createObjectBuilder()
            .add("display_phone_number", "15550000001").add("phone_number_id", phoneNumberId));
  }

  private static String wrapped(JsonObjectBuilder value) {
    JsonArrayBuilder changes = JSON.createArrayBuilder()
        .add(JSON.createObjectBuilder().add("field", "messages").add("value", value));
    return JSON.createObjectBuilder()
        .add("object", "whatsapp_business_account")
        .add("entry", JSON.createArrayBuilder().add(JSON.createObjectBuilder().add("id", "WABA").add("changes", changes)))
        .build().toString();
  }

  private static String seconds(Instant at) {
    return Long.toString(at.getEpochSecond());
  }
}
