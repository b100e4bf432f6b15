package relevo.integration.helpdesk;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** A conversation as plain text, a line a message, the newest of them if there is no room for all. */
public final class Transcript {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneOffset.UTC);

  private Transcript() {}

  /** @param mostBytes of UTF-8 */
  public static String of(List<Story.Line> lines, int mostBytes) {
    Deque<String> kept = new ArrayDeque<>();
    int left = mostBytes - bytes(omitted(lines.size()));
    for (Story.Line line : lines.reversed()) {
      String text = said(line) + "\n";
      left -= bytes(text);
      if (left < 0) break;
      kept.addFirst(text);
    }
    int missing = lines.size() - kept.size();
    return (missing > 0 ? omitted(missing) : "") + String.join("", kept);
  }

  private static String omitted(int count) {
    return "(" + count + " mensajes anteriores, en Relevo)\n";
  }

  private static String said(Story.Line line) {
    return "[" + TIME.format(line.at()) + "] " + speaker(line) + ": " + Spoken.of(line.content());
  }

  /** Who says it, for people. */
  public static String speaker(Story.Line line) {
    return switch (line.speaker()) {
      case CUSTOMER -> "Cliente";
      case BOT -> "Bot";
      case AGENT -> line.agent() == null ? "Agente" : line.agent();
    };
  }

  /** As much of a text as fits, in whole characters. */
  public static String cut(String text, int mostBytes) {
    if (bytes(text) <= mostBytes) return text;
    int end = Math.min(text.length(), mostBytes);
    while (bytes(text.substring(0, end)) > mostBytes - 3) end = text.offsetByCodePoints(end, -1);
    return text.substring(0, end) + "…";
  }

  public static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
