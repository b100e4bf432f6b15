package relevo.escalation.language;

/**
 * Something wrong in a rule file, for the analyst who wrote it. {@code severity} is {@code error} or {@code warning}.
 */
public record Problem(
    String file, int line, int column, String severity, String message, String suggestion) {

  public boolean refuses() {
    return severity.equals("error");
  }

  @Override
  public String toString() {
    return file + ":" + line + ":" + column + ": " + message + (suggestion == null ? "" : " " + suggestion);
  }
}
