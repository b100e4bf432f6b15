package relevo.sandbox.graph;

import jakarta.json.JsonObject;

/**
 * A message that Graph took. {@code nanos} is the machine's monotonic clock; {@code to} a phone number without plus sign, or a
 * business-scoped user id; {@code context} the message it answers and {@code callback} the sender's own mark, each empty if none.
 */
public record Sent(long nanos, String id, String to, String context, String text, String callback, JsonObject message) {

  private static final int LONGEST = 300;

  /** One line of the log: time, recipient, answered message, text, mark, separated by tabs. */
  String line() {
    boolean cut = text.codePointCount(0, text.length()) > LONGEST;
    String words = cut ? text.substring(0, text.offsetByCodePoints(0, LONGEST)) : text;
    return String.join("\t", Long.toString(nanos), to, context, words.replaceAll("[\t\n\r]", " "), callback);
  }
}
