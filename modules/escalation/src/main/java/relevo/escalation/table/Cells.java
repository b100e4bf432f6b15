package relevo.escalation.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How values stand in a cell: bare where that is clear, else in quotes; several with {@code |}, several demands with {@code &&}. */
final class Cells {

  static final String UNKNOWN = "(desconocido)";

  /** A text that could be taken for something else. */
  private static final Pattern UNCLEAR = Pattern.compile("(?s)|[\\s!<>=(\"'+@-].*|.*\\s|.*(\\||&&|\"|\\\\|\\p{Cntrl}).*");

  private Cells() {}

  /** A part of a cell. {@code quoted} was written in quotes, so that it is a text, whatever it looks like. */
  record Part(String text, boolean quoted) {

    boolean isUnknown() {
      return !quoted && (Words.fold(text).equals(UNKNOWN) || Words.fold(text).equals("(unknown)"));
    }
  }

  /** What stands between the separators, outside quotes. */
  static List<String> split(String cell, String separator) {
    List<String> parts = new ArrayList<>();
    boolean quoted = false;
    int start = 0;
    for (int at = 0; at < cell.length(); at++) {
      if (quoted && cell.charAt(at) == '\\') {
        at++;
      } else if (cell.charAt(at) == '"') {
        quoted = !quoted;
      } else if (!quoted && cell.startsWith(separator, at)) {
        parts.add(cell.substring(start, at).strip());
        start = at + separator.length();
        at = start - 1;
      }
    }
    parts.add(cell.substring(start).strip());
    return parts;
  }

  static List<Part> parts(String clause) {
    return split(clause, "|").stream().map(Cells::part).toList();
  }

  static Part part(String written) {
    if (written.isEmpty()) throw Unreadable.cell(Sentences.VALUE_LACKS, Sentences.EMPTY_TEXT);
    if (!written.startsWith("\"")) {
      if (written.indexOf('"') >= 0) throw Unreadable.cell(Sentences.QUOTE_INSIDE.with(written), Sentences.QUOTE_ALL);
      return new Part(written, false);
    }
    StringBuilder text = new StringBuilder();
    int at = 1;
    while (at < written.length() && written.charAt(at) != '"') {
      at += written.charAt(at) == '\\' ? unescape(written, at, text) : plain(written.charAt(at), text);
    }
    if (at != written.length() - 1) throw Unreadable.cell(Sentences.QUOTE_OPEN.with(written), null);
    return new Part(text.toString(), true);
  }

  private static int plain(char letter, StringBuilder text) {
    text.append(letter);
    return 1;
  }

  private static int unescape(String written, int at, StringBuilder text) {
    int known = at + 1 < written.length() ? "\"\\nt".indexOf(written.charAt(at + 1)) : -1;
    if (known < 0) throw Unreadable.cell(Sentences.BACKSLASH.with(written), Sentences.TWO_BACKSLASHES);
    text.append("\"\\\n\t".charAt(known));
    return 2;
  }

  static String written(String text) {
    return UNCLEAR.matcher(text).matches() ? quoted(text) : text;
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t") + "\"";
  }
}
