package relevo.integration.alert.slack;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.Optional;

/**
 * What Slack's Events API tells: a question whether the address is ours, or words that somebody wrote.
 *
 * @param challenge null unless it is that question
 * @param id unique per event, the same when it is told again
 * @param thread the message under which it was written; null if under none
 * @param text null if there are no words of a person
 */
record SlackEvent(String challenge, String id, String channel, String thread, String ts, String user, String text) {

  private static final JsonProvider JSON = JsonProvider.provider();

  /** Empty if it cannot be read. */
  static Optional<SlackEvent> read(String body) {
    try (JsonReader reader = JSON.createReader(new StringReader(body))) {
      return Optional.of(of(reader.readObject()));
    } catch (JsonException unreadable) {
      return Optional.empty();
    }
  }

  private static SlackEvent of(JsonObject whole) {
    if ("url_verification".equals(text(whole, "type"))) return new SlackEvent(text(whole, "challenge"), null, null, null, null, null, null);
    JsonObject event = whole.get("event") instanceof JsonObject inner ? inner : JsonObject.EMPTY_JSON_OBJECT;
    return new SlackEvent(null, text(whole, "event_id"), text(event, "channel"), text(event, "thread_ts"), text(event, "ts"), text(event, "user"),
        isOfPerson(event) ? text(event, "text") : null);
  }

  /** What our own bot wrote comes back too, as does each change of a message. */
  private static boolean isOfPerson(JsonObject event) {
    String subtype = text(event, "subtype");
    boolean plain = subtype == null || subtype.equals("thread_broadcast") || subtype.equals("file_share");
    return "message".equals(text(event, "type")) && plain && !event.containsKey("bot_id") && !event.containsKey("app_id") && text(event, "user") != null;
  }

  /** Somebody wrote something under one of our cards, perhaps. */
  boolean isInThread() {
    return id != null && thread != null && channel != null && text != null && !text.isBlank() && !thread.equals(ts);
  }

  private static String text(JsonObject of, String name) {
    return of.get(name) instanceof JsonString text ? text.getString() : null;
  }
}
