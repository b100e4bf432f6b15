package relevo.escalation.facts;

import java.time.DateTimeException;
import java.time.LocalDate;

/** A date as a text that sorts as dates do: {@code 2026-01-31}. */
public final class Day {

  private static final int LENGTH = "2026-01-31".length();

  private Day() {}

  public static boolean isWritten(String text) {
    if (text.length() != LENGTH) return false;
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
