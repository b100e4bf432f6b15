package relevo.integration.alert.slack;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.Set;

/**
 * What Slack answered. It says 200 even when it refuses, so its words count.
 *
 * @param error Slack's own word, or ours; null if all is well
 */
record SlackAnswer(Meaning meaning, String error, JsonObject body) {

  /** Done; later perhaps; not in this channel; not with this token; never in this form; nobody knows. */
  enum Meaning { DONE, LATER, CHANNEL, ACCOUNT, NEVER, UNKNOWN }

  private static final JsonProvider JSON = JsonProvider.provider();
  private static final Set<String> LATER = Set.of("ratelimited", "rate_limited", "internal_error", "fatal_error", "service_unavailable",
      "request_timeout", "team_added_to_org", "message_limit_exceeded");
  private static final Set<String> CHANNEL = Set.of("channel_not_found", "not_in_channel", "is_archived", "restricted_action",
      "restricted_action_read_only_channel", "restricted_action_thread_only_channel", "cannot_reply_to_message");
  private static final Set<String> ACCOUNT = Set.of("invalid_auth", "not_authed", "token_revoked", "token_expired", "account_inactive",
      "missing_scope", "not_allowed_token_type", "no_permission", "access_denied", "org_login_required", "ekm_access_denied", "team_access_not_granted");

  static SlackAnswer of(int status, String text) {
    if (status == 429) return new SlackAnswer(Meaning.LATER, "ratelimited", JsonObject.EMPTY_JSON_OBJECT);
    if (status >= 500) return new SlackAnswer(Meaning.LATER, "HTTP " + status, JsonObject.EMPTY_JSON_OBJECT);
    if (status != 200) return new SlackAnswer(status == 401 || status == 403 ? Meaning.ACCOUNT : Meaning.NEVER, "HTTP " + status, JsonObject.EMPTY_JSON_OBJECT);
    JsonObject body = json(text);
    if (body == null) return new SlackAnswer(Meaning.UNKNOWN, "unreadable", JsonObject.EMPTY_JSON_OBJECT);
    if (body.getBoolean("ok", false)) return new SlackAnswer(Meaning.DONE, null, body);
    String error = body.getString("error", "unknown_error");
    return new SlackAnswer(meaning(error), error, body);
  }

  private static Meaning meaning(String error) {
    if (LATER.contains(error)) return Meaning.LATER;
    if (CHANNEL.contains(error)) return Meaning.CHANNEL;
    return ACCOUNT.contains(error) ? Meaning.ACCOUNT : Meaning.NEVER;
  }

  /** The number of the message that was sent, or null. */
  String ts() {
    return body.getString("ts", null);
  }

  /** The message was taken away by hand: there is nothing to change any more. */
  boolean isGone() {
    return "message_not_found".equals(error) || "cant_update_message".equals(error) || "thread_not_found".equals(error);
  }

  private static JsonObject json(String text) {
    try (JsonReader reader = JSON.createReader(new StringReader(text))) {
      return reader.readObject();
    } catch (JsonException unreadable) {
      return null;
    }
  }
}
