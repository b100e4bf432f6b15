package relevo.escalation.scenario;

import relevo.escalation.language.Problem;

/** A scenario cannot be understood from here on. */
final class Awry extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;
  private final String suggestion;

  Awry(int line, int column, String message, String suggestion) {
    super(message, null, false, false);
    this.line = line;
    this.column = column;
    this.suggestion = suggestion;
  }

  Problem in(String file) {
    return new Problem(file, line, column, "error", getMessage(), suggestion);
  }
}
