package relevo.escalation.language;

/**
 * Something wrong in a file of rules or scenarios, for the analyst who wrote it. {@code severity} is {@code error} or {@code warning}.
 *
 * @param suggestion in Spanish, or null; {@code englishSuggestion} says the same, or is null with it
 * @param english the message in English
 * @param excerpt the line, and below it a caret under the place; null where the file's text is not at hand
 */
public record Problem(
    String file, int line, int column, String severity, String message, String suggestion, String english,
    String englishSuggestion, String excerpt) {

  private static final int WIDEST = 120;

  /** @param suggestion null if there is nothing to suggest */
  public static Problem of(String file, int line, int column, String severity, Sentence message, Sentence suggestion) {
    return new Problem(file, line, column, severity, message.spanish(), suggestion == null ? null : suggestion.spanish(),
        message.english(), suggestion == null ? null : suggestion.english(), null);
  }

  public boolean refuses() {
    return severity.equals("error");
  }

  /** What is wrong, without where. */
  public Sentence said() {
    return new Sentence(message, english);
  }

  /** Null if nothing is suggested. */
  public Sentence advice() {
    return suggestion == null ? null : new Sentence(suggestion, englishSuggestion);
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
