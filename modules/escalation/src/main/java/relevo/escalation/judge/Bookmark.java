package relevo.escalation.judge;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import relevo.kernel.Refusal;

/** A place in a conversation's list of decisions, behind which the next page begins. */
record Bookmark(Instant at, UUID messageId) {

  /** In front of everything. */
  static final Bookmark START = new Bookmark(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));

  static Bookmark of(StoredDecision last) {
    return new Bookmark(last.at(), last.messageId());
  }

  /** @param cursor as {@link #toString} gave it; null for the start */
  static Bookmark parse(String cursor) {
    if (cursor == null) return START;
    try {
      String[] parts = cursor.split("_", 2);
      return new Bookmark(Instant.parse(parts[0]), UUID.fromString(parts[1]));
    } catch (DateTimeParseException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      throw new Refusal(422, "bad-cursor", "El cursor no es de esta lista; empiece por la primera página.");
    }
  }

  @Override
  public String toString() {
    return at + "_" + messageId;
  }
}
