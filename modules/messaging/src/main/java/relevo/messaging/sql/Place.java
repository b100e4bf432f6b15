package relevo.messaging.sql;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import relevo.kernel.Refusal;

/** Where a page of what happened ends, newest first: a moment, and which of that moment. */
public record Place(Instant at, String id) {

  /** Before everything that may have happened. */
  public static final Place TOP = new Place(Instant.parse("9999-01-01T00:00:00Z"), "");

  /** @throws Refusal 422 if it is no cursor of ours */
  public static Place after(String cursor) {
    if (cursor == null || cursor.isBlank()) return TOP;
    try {
      int end = cursor.indexOf('.');
      return new Place(Instant.EPOCH.plus(Long.parseLong(cursor.substring(0, end)), ChronoUnit.MICROS), cursor.substring(end + 1));
    } catch (IndexOutOfBoundsException | NumberFormatException | ArithmeticException | DateTimeException notOurs) {
      throw unknown();
    }
  }

  public static Refusal unknown() {
    return new Refusal(422, "cursor-unknown", "«cursor» no es el de ninguna página.");
  }

  public String cursor() {
    return ChronoUnit.MICROS.between(Instant.EPOCH, at) + "." + id;
  }
}
