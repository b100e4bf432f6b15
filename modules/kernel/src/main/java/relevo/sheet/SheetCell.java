package relevo.sheet;

import java.util.regex.Pattern;

/** What stands in a table that a spreadsheet opens: no text of a stranger is a formula there. How a table separates and quotes is its own. */
public final class SheetCell {

  /** At the beginning of a table: by it Excel knows UTF-8. */
  public static final String MARK = "\uFEFF";
  private static final String BEGINS_FORMULA = "=+-@\t\r";
  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9][0-9 .,()/-]*");

  private SheetCell() {}

  /** Behind an apostrophe what would be a formula; numbers and telephone numbers as they are, nothing for null. */
  public static String of(Object value) {
    String text = value == null ? "" : value.toString();
    boolean formula = !text.isEmpty() && BEGINS_FORMULA.indexOf(text.charAt(0)) >= 0 && !NUMBER.matcher(text).matches();
    return formula ? "'" + text : text;
  }
}
