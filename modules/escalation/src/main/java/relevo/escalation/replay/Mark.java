package relevo.escalation.replay;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import relevo.escalation.replay.TrialBook.Changed;
import relevo.kernel.Refusal;

/** Where a page of changed conversations ends. */
record Mark(Instant at, UUID conversation) {

  private static final Mark START = new Mark(Instant.parse("9999-01-01T00:00:00Z"), new UUID(0, 0));

  static Mark of(Changed last) {
    return new Mark(last.difference().at(), last.conversation());
  }

  /** @param cursor as {@link #toString} gave it; null for the start */
  static Mark parse(String cursor) {
    if (cursor == null) return START;
    try {
      int end = cursor.indexOf('_');
      return new Mark(Instant.parse(cursor.substring(0, end)), UUID.fromString(cursor.substring(end + 1)));
    } catch (IndexOutOfBoundsException | DateTimeException | IllegalArgumentException e) {
      throw new Refusal(422, "bad-cursor", "El cursor no es de esta lista; empiece por la primera página.");
    }
  }

  @Override
  public String toString() {
    return at + "_" + conversation;
  }
}
