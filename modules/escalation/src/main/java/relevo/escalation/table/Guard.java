package relevo.escalation.table;

import java.util.regex.Pattern;

/** Keeps a spreadsheet from taking a text for a formula: an apostrophe before it, which reading takes away again. */
final class Guard {

  /** Apostrophes count too, or a text that begins with one and an equals sign would lose it. */
  private static final Pattern DANGEROUS = Pattern.compile("(?s)'*[=+\\-@\\t\\r].*");

  private Guard() {}

  static String put(String text) {
    return DANGEROUS.matcher(text).matches() ? "'" + text : text;
  }

  static String taken(String text) {
    return text.startsWith("'") && DANGEROUS.matcher(text).matches() ? text.substring(1) : text;
  }
}
