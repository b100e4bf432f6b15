package relevo.messaging.search;

import java.util.List;
import relevo.events.Content;

/** The part of a message around the first word that was asked for. */
class Excerpt {

  private static final int BEFORE = 40;
  private static final int LONGEST = 160;

  private Excerpt() {}

  static String of(Content content, List<String> asked) {
    Content newest = content.revision() == null ? content : content.revision();
    String text = newest.text() != null ? newest.text() : newest.media() == null ? "" : String.valueOf(newest.media().fileName());
    String line = text.replaceAll("\\s+", " ").strip();
    int begin = Math.max(0, place(line, asked) - BEFORE);
    int end = Math.min(line.length(), begin + LONGEST);
    return (begin > 0 ? "…" : "") + whole(line, begin, end).strip() + (end < line.length() ? "…" : "");
  }

  /** Where the first of the words begins; 0 if it is somewhere else. Letter by letter, since a folded text may be shorter. */
  private static int place(String line, List<String> asked) {
    for (int at = 0; at < line.length(); at++) {
      boolean begins = at == 0 || !Character.isLetterOrDigit(line.charAt(at - 1));
      if (begins && Character.isLetterOrDigit(line.charAt(at))) {
        String rest = Words.folded(line.substring(at, Math.min(line.length(), at + 60)));
        if (asked.stream().anyMatch(rest::startsWith)) return at;
      }
    }
    return 0;
  }

  private static String whole(String line, int begin, int end) {
    int from = begin > 0 && Character.isLowSurrogate(line.charAt(begin)) ? begin + 1 : begin;
    int to = end < line.length() && Character.isLowSurrogate(line.charAt(end)) ? end - 1 : end;
    return line.substring(from, Math.max(from, to));
  }
}
