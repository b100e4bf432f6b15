package relevo.escalation.table;

import relevo.escalation.language.Problem;
import relevo.escalation.language.Sentence;

/** What stands in one place of a table cannot be understood, or not be allowed. */
final class Unreadable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int row;
  private final int column;
  private final transient Sentence said;
  private final transient Sentence suggestion;

  /**
   * @param row from 1
   * @param column from 0
   * @param suggestion may be null
   */
  Unreadable(int row, int column, Sentence said, Sentence suggestion) {
    super(said.spanish(), null, false, false);
    this.row = row;
    this.column = column;
    this.said = said;
    this.suggestion = suggestion;
  }

  /** A cell that makes no sense; whoever knows where it stands says so. */
  static Unreadable cell(Sentence said, Sentence suggestion) {
    return new Unreadable(0, 0, said, suggestion);
  }

  /** It would be read as what it showed when it was last saved, not as what it says. */
  static Unreadable formula(int row, int column) {
    return new Unreadable(row, column, Sentences.FORMULA.with(Grid.address(row, column)), Sentences.PASTE_VALUES);
  }

  Sentence said() {
    return said;
  }

  Sentence suggestion() {
    return suggestion;
  }

  Problem in(String file) {
    return Problem.of(file, row, column + 1, "error", said, suggestion);
  }
}
