package relevo.escalation.language;

/** The parser cannot go on with this rule; it tries again at the next one. */
final class Stop extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;
  private final String suggestion;

  Stop(int line, int column, String message, String suggestion) {
    super(message, null, false, false);
    this.line = line;
    this.column = column;
    this.suggestion = suggestion;
  }

  static Stop at(Token token, String message, String suggestion) {
    return new Stop(token.line(), token.column(), message, suggestion);
  }

  Problem in(String file) {
    return new Problem(file, line, column, "error", getMessage(), suggestion);
  }
}
