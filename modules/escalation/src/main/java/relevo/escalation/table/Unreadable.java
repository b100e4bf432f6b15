package relevo.escalation.table;

import relevo.escalation.language.Problem;

/** What stands in one place of a table cannot be understood, or not be allowed. */
final class Unreadable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int row;
  private final int column;
  private final String suggestion;

  /**
   * @param row from 1
   * @param column from 0
   * @param suggestion may be null
   */
  Unreadable(int row, int column, String message, String suggestion) {
    super(message, null, false, false);
    this.row = row;
    this.column = column;
    this.suggestion = suggestion;
  }

  /** A cell that makes no sense; whoever knows where it stands says so. */
  static Unreadable cell(String message, String suggestion) {
    return new Unreadable(0, 0, message, suggestion);
  }

  /** It would be read as what it showed when it was last saved, not as what it says. */
  static Unreadable formula(int row, int column) {
    return new Unreadable(row, column, "La celda " + Grid.address(row, column) + " lleva una fórmula.",
        "Escriba el valor, o péguelo con «Pegado especial: valores».");
  }

  String suggestion() {
    return suggestion;
  }

  Problem in(String file) {
    return new Problem(file, row, column + 1, "error", getMessage(), suggestion);
  }
}
