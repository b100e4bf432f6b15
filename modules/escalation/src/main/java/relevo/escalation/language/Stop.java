package relevo.escalation.language;

/** The parser cannot go on here; it tries again at the next place that it knows. */
final class Stop extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;
  private final transient Sentence message;
  private final transient Sentence suggestion;

  /** @param message null if nothing need be said, because it was said already */
  Stop(int line, int column, Sentence message, Sentence suggestion) {
    super(message == null ? null : message.spanish(), null, false, false);
    this.line = line;
    this.column = column;
    this.message = message;
    this.suggestion = suggestion;
  }

  /** Silent at a word that the lexer has complained about. */
  static Stop at(Token token, Sentence message, Sentence suggestion) {
    return new Stop(token.line(), token.column(), token.is(Token.Kind.BAD) ? null : message, suggestion);
  }

  /** To give up what was complained about before. */
  static Stop silent() {
    return new Stop(0, 0, null, null);
  }

  boolean isSilent() {
    return message == null;
  }

  Problem in(String file) {
    return Problem.of(file, line, column, "error", message, suggestion);
  }
}
