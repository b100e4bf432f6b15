package relevo.sandbox.teams;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** What a flow of Teams can post as a card; of what it cannot, nobody is told but who looks at its runs. */
final class CardRules {

  private static final int LARGEST = 28 * 1024;
  private static final Set<String> ELEMENTS = Set.of("TextBlock", "FactSet", "Container", "ColumnSet", "RichTextBlock");
  private static final JsonProvider JSON = JsonProvider.provider();

  private CardRules() {}

  /** Why the run fails; empty if the card is posted. */
  static Optional<String> fault(String body) {
    if (body.getBytes(StandardCharsets.UTF_8).length > LARGEST) return Optional.of("RequestEntityTooLarge");
    JsonObject card = card(body);
    if (card == null) return Optional.of("no adaptive card");
    if (!text(card, "type").equals("AdaptiveCard") || !Set.of("1.2", "1.3", "1.4", "1.5").contains(text(card, "version"))) return Optional.of("version");
    if (!(card.get("body") instanceof JsonArray elements) || elements.isEmpty() || !elements.stream().allMatch(CardRules::isElement)) return Optional.of("body");
    return card.get("actions") instanceof JsonArray actions && !actions.stream().allMatch(CardRules::isAction) ? Optional.of("actions") : Optional.empty();
  }

  private static JsonObject card(String body) {
    try (var reader = JSON.createReader(new StringReader(body))) {
      JsonObject message = reader.readObject();
      if (!text(message, "type").equals("message") || !(message.get("attachments") instanceof JsonArray attachments) || attachments.size() != 1) return null;
      JsonObject attachment = attachments.getJsonObject(0);
      return text(attachment, "contentType").equals("application/vnd.microsoft.card.adaptive") ? attachment.getJsonObject("content") : null;
    } catch (JsonException | ClassCastException unreadable) {
      return null;
    }
  }

  private static boolean isElement(JsonValue value) {
    if (!(value instanceof JsonObject element) || !ELEMENTS.contains(text(element, "type"))) return false;
    if (text(element, "type").equals("TextBlock")) return !text(element, "text").isEmpty();
    return !text(element, "type").equals("FactSet") || element.get("facts") instanceof JsonArray facts && facts.stream().allMatch(CardRules::isFact);
  }

  private static boolean isFact(JsonValue value) {
    return value instanceof JsonObject fact && !text(fact, "title").isEmpty() && !text(fact, "value").isEmpty();
  }

  /** Nothing of a card that came by a webhook calls anybody back. */
  private static boolean isAction(JsonValue value) {
    return value instanceof JsonObject action && text(action, "type").equals("Action.OpenUrl") && !text(action, "title").isEmpty()
        && text(action, "url").matches("https?://[^\\s]+");
  }

  private static String text(JsonObject of, String name) {
    return of.get(name) instanceof JsonString text ? text.getString() : "";
  }
}
