package relevo.escalation.scenario;

import relevo.escalation.language.Problem;
import relevo.escalation.language.Sentence;

/** A scenario cannot be understood from here on. */
final class Awry extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;
  private final transient Sentence said;
  private final transient Sentence suggestion;

  Awry(int line, int column, Sentence said, Sentence suggestion) {
    super(said.spanish(), null, false, false);
    this.line = line;
    this.column = column;
    this.said = said;
    this.suggestion = suggestion;
  }

  Problem in(String file) {
    return Problem.of(file, line, column, "error", said, suggestion);
  }
}
