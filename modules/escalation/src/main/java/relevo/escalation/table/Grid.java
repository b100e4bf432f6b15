package relevo.escalation.table;

import java.util.List;

/** Rows of texts as a spreadsheet shows them, from whatever file they came. */
record Grid(List<Row> rows) {

  /** More rows than rules fit in a file, so that whoever has too many is told so by the row. */
  static final int MOST_ROWS = 2_010;
  static final int MOST_COLUMNS = 60;
  static final int LONGEST_CELL = 1_000;

  /** @param number as the spreadsheet counts, from 1 */
  record Row(int number, List<String> cells) {

    String cell(int column) {
      return column < cells.size() ? cells.get(column) : "";
    }

    boolean isEmpty() {
      return cells.stream().allMatch(String::isEmpty);
    }
  }

  /** The cell's text without what protects it; refuses what no table needs. {@code column} counts from 0. */
  static String checked(String text, int row, int column) {
    if (column >= MOST_COLUMNS && !text.isBlank()) {
      throw new Unreadable(row, column, Sentences.TOO_MANY_COLUMNS, Sentences.MOST.with(MOST_COLUMNS));
    }
    if (text.length() > LONGEST_CELL) {
      throw new Unreadable(row, column, Sentences.CELL_TOO_LONG.with(address(row, column)),
          Sentences.MOST_LETTERS.with(LONGEST_CELL));
    }
    return Guard.taken(text.replace("\r\n", "\n").strip());
  }

  static void checkRows(int row) {
    if (row > MOST_ROWS) throw new Unreadable(row, 0, Sentences.TOO_MANY_ROWS, Sentences.MOST_RULES);
  }

  /** As spreadsheets name a cell: {@code B7}. */
  static String address(int row, int column) {
    return letters(column) + row;
  }

  static String letters(int column) {
    return (column < 26 ? "" : letters(column / 26 - 1)) + (char) ('A' + column % 26);
  }
}
