package relevo.integration.alert.slack;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody pressed a button of a card.
 *
 * @param ticket null if the button is of no ticket
 * @param user Slack's id of whoever pressed
 * @param responseUrl where only they can be told something
 * @param pressed unique per press
 */
record SlackAction(String action, UUID ticket, String user, String userName, String channel, String ts, String responseUrl, String pressed) {

  private static final JsonProvider JSON = JsonProvider.provider();
  private static final String FIELD = "payload=";

  /** Of a form that Slack sent; empty if it is something that we have no use for. */
  static Optional<SlackAction> read(String form) {
    for (String pair : form.split("&")) {
      if (!pair.startsWith(FIELD)) continue;
      return json(pair.substring(FIELD.length())).flatMap(SlackAction::of);
    }
    return Optional.empty();
  }

  private static Optional<JsonObject> json(String encoded) {
    try (JsonReader reader = JSON.createReader(new StringReader(URLDecoder.decode(encoded, StandardCharsets.UTF_8)))) {
      return Optional.of(reader.readObject());
    } catch (JsonException | IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  private static Optional<SlackAction> of(JsonObject payload) {
    if (!"block_actions".equals(text(payload, "type")) || !(payload.get("actions") instanceof JsonArray actions) || actions.isEmpty()
        || !(actions.get(0) instanceof JsonObject action)) return Optional.empty();
    String ts = text(part(payload, "message"), "ts");
    return Optional.of(new SlackAction(text(action, "action_id"), ticket(text(action, "value")), text(part(payload, "user"), "id"),
        text(part(payload, "user"), "username"), text(part(payload, "channel"), "id"), ts == null ? text(part(payload, "container"), "message_ts") : ts,
        text(payload, "response_url"), text(part(payload, "user"), "id") + " " + ts + " " + text(action, "action_ts")));
  }

  boolean takes() {
    return SlackCard.TAKE.equals(action) && ticket != null && user != null;
  }

  private static UUID ticket(String value) {
    try {
      return value == null ? null : UUID.fromString(value);
    } catch (IllegalArgumentException ofNoTicket) {
      return null;
    }
  }

  private static JsonObject part(JsonObject whole, String name) {
    return whole.get(name) instanceof JsonObject part ? part : JsonObject.EMPTY_JSON_OBJECT;
  }

  private static String text(JsonObject of, String name) {
    return of.get(name) instanceof JsonString text ? text.getString() : null;
  }
}
