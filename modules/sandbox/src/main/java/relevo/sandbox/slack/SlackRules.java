package relevo.sandbox.slack;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What Slack takes as a message, and the word with which it refuses the rest. */
final class SlackRules {

  private static final Set<String> MEMBERS = Set.of("channel", "text", "blocks", "thread_ts", "reply_broadcast", "unfurl_links", "unfurl_media", "metadata", "ts");
  private static final Set<String> BUTTON = Set.of("type", "text", "action_id", "value", "url", "style");
  private static final int LONGEST_TEXT = 40_000;
  private static final int MOST_BLOCKS = 50;
  private static final int MOST_FIELDS = 10;
  private static final int MOST_ELEMENTS = 25;

  private SlackRules() {}

  /** Empty if there is nothing wrong with it. */
  static Optional<String> fault(JsonObject message) {
    if (!MEMBERS.containsAll(message.keySet())) return Optional.of("invalid_arguments");
    if (text(message, "channel").isEmpty()) return Optional.of("channel_not_found");
    if (text(message, "text").length() > LONGEST_TEXT) return Optional.of("msg_too_long");
    if (text(message, "text").isEmpty() && !message.containsKey("blocks")) return Optional.of("no_text");
    if (message.containsKey("blocks") && !areBlocks(message.get("blocks"))) return Optional.of("invalid_blocks");
    return message.containsKey("metadata") && !isMetadata(message.get("metadata")) ? Optional.of("invalid_metadata_format") : Optional.empty();
  }

  private static boolean isMetadata(JsonValue value) {
    return value instanceof JsonObject metadata && metadata.keySet().equals(Set.of("event_type", "event_payload"))
        && !text(metadata, "event_type").isEmpty() && metadata.get("event_payload") instanceof JsonObject;
  }

  private static boolean areBlocks(JsonValue value) {
    return value instanceof JsonArray blocks && !blocks.isEmpty() && blocks.size() <= MOST_BLOCKS && blocks.stream().allMatch(SlackRules::isBlock);
  }

  private static boolean isBlock(JsonValue value) {
    if (!(value instanceof JsonObject block) || text(block, "block_id").length() > 255) return false;
    return switch (text(block, "type")) {
      case "header" -> isText(block.get("text"), "plain_text", 150);
      case "section" -> isSection(block);
      case "context" -> all(block.get("elements"), MOST_FIELDS, each -> isText(each, null, 3_000));
      case "actions" -> all(block.get("elements"), MOST_ELEMENTS, SlackRules::isButton);
      case "divider" -> block.size() == 1;
      default -> false;
    };
  }

  private static boolean isSection(JsonObject block) {
    if (!block.containsKey("text") && !block.containsKey("fields")) return false;
    return (!block.containsKey("text") || isText(block.get("text"), null, 3_000))
        && (!block.containsKey("fields") || all(block.get("fields"), MOST_FIELDS, each -> isText(each, null, 2_000)));
  }

  private static boolean isButton(JsonValue value) {
    return value instanceof JsonObject button && BUTTON.containsAll(button.keySet()) && text(button, "type").equals("button")
        && isText(button.get("text"), "plain_text", 75) && text(button, "value").length() <= 2_000 && within(text(button, "action_id"), 255)
        && (!button.containsKey("url") || isLink(text(button, "url"))) && (!button.containsKey("style") || Set.of("primary", "danger").contains(text(button, "style")));
  }

  private static boolean isLink(String url) {
    try {
      return within(url, 3_000) && URI.create(url).getScheme().startsWith("http");
    } catch (IllegalArgumentException | NullPointerException noLink) {
      return false;
    }
  }

  private static boolean isText(JsonValue value, String type, int most) {
    if (!(value instanceof JsonObject text) || !within(text(text, "text"), most)) return false;
    String given = text(text, "type");
    boolean known = given.equals("plain_text") || given.equals("mrkdwn") && !text.containsKey("emoji");
    return known && (type == null || type.equals(given));
  }

  private static boolean within(String text, int most) {
    return !text.isEmpty() && text.length() <= most;
  }

  private static boolean all(JsonValue value, int most, Predicate<JsonValue> rule) {
    return value instanceof JsonArray several && !several.isEmpty() && several.size() <= most && several.stream().allMatch(rule);
  }

  static String text(JsonObject of, String name) {
    return of.get(name) instanceof JsonString text ? text.getString() : "";
  }
}
