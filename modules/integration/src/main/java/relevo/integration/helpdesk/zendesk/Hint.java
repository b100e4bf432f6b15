package relevo.integration.helpdesk.zendesk;

import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Optional;

/**
 * Something happened to a ticket there: which, and, where the webhook itself says so, the public words of an agent. Read from an event
 * subscription or from the template that our manual gives for triggers. What is not known is null.
 */
public record Hint(String ticket, String comment, String text, String author, String email) {

  private static final String EVENT = "zen:event-type:ticket.";

  /** Empty if it is about nothing that concerns us. */
  static Optional<Hint> of(byte[] body) {
    try (var reader = NewTicket.JSON.createReader(new ByteArrayInputStream(body))) {
      JsonObject json = reader.readObject();
      return text(json, "type").filter(type -> type.startsWith("zen:")).map(type -> event(json, type)).orElseGet(() -> template(json));
    } catch (JsonException | IllegalStateException | ClassCastException unreadable) {
      return Optional.empty();
    }
  }

  private static Optional<Hint> event(JsonObject json, String type) {
    JsonObject detail = object(json, "detail");
    Optional<String> ticket = text(detail, "id");
    if (ticket.isEmpty() || !type.startsWith(EVENT)) return Optional.empty();
    JsonObject comment = object(object(json, "event"), "comment");
    JsonObject author = object(comment, "author");
    boolean reply = comment.getBoolean("is_public", false) && author.getBoolean("is_staff", false);
    if (!reply) return Optional.of(new Hint(ticket.get(), null, null, null, null));
    return Optional.of(new Hint(ticket.get(), text(comment, "id").orElse(null), text(comment, "body").orElse(null), text(author, "id").orElse(null), null));
  }

  private static Optional<Hint> template(JsonObject json) {
    return text(json, "ticket_id").map(ticket -> {
      boolean staff = text(json, "author_role").map(role -> role.toLowerCase(Locale.ROOT)).filter(role -> role.equals("agent") || role.equals("admin")).isPresent();
      return new Hint(ticket, staff ? text(json, "comment_id").orElse(null) : null, text(json, "comment").orElse(null), text(json, "author_id").orElse(null),
          text(json, "author_email").orElse(null));
    });
  }

  /** Enough to carry it to the customer even if nothing more can be read there. */
  boolean isReply() {
    return comment != null && text != null && !text.isBlank() && author != null;
  }

  private static JsonObject object(JsonObject json, String name) {
    return json.get(name) instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
  }

  /** Ids come as texts in events, as numbers elsewhere. */
  private static Optional<String> text(JsonObject json, String name) {
    JsonValue value = json.get(name);
    if (value instanceof JsonNumber number) return Optional.of(number.toString());
    return value instanceof JsonString string && !string.getString().isBlank() ? Optional.of(string.getString()) : Optional.empty();
  }
}
