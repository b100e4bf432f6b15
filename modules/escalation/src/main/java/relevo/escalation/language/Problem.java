package relevo.escalation.language;

/**
 * Something wrong in a rule file, for the analyst who wrote it. {@code severity} is {@code error} or {@code warning}.
 *
 * @param english the message in English, or null
 * @param englishSuggestion the suggestion in English, or null
 * @param excerpt the line, and below it a caret under the place; null where the file's text is not at hand
 */
public record Problem(
    String file, int line, int column, String severity, String message, String suggestion, String english,
    String englishSuggestion, String excerpt) {

  private static final int WIDEST = 120;

  public Problem(String file, int line, int column, String severity, String message, String suggestion) {
    this(file, line, column, severity, message, suggestion, null, null, null);
  }

  public boolean refuses() {
    return severity.equals("error");
  }

  /** With its place shown in the text of its file. */
  public Problem shownIn(String text) {
    String all = text.lines().skip(line - 1L).findFirst().orElse("");
    int from = Math.max(0, Math.min(column - 1, all.length()) - WIDEST / 2);
    String shown = all.substring(from, Math.min(all.length(), from + WIDEST));
    String before = shown.substring(0, Math.clamp(column - 1L - from, 0, shown.length())).replaceAll("[^\t]", " ");
    return new Problem(file, line, column, severity, message, suggestion, english, englishSuggestion, shown + "\n" + before + "^");
  }

  @Override
  public String toString() {
    return file + ":" + line + ":" + column + ": " + message + (suggestion == null ? "" : " " + suggestion);
  }
}
