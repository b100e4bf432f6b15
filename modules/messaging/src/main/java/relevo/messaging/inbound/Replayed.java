package relevo.messaging.inbound;

/**
 * What came of reading kept webhooks again: of what is in {@code events} of them, {@code added} was new, {@code known} was
 * accepted before, {@code ignored} is too old or nobody's; {@code unreadable} webhooks cannot be read. {@code next} is where to go
 * on, or null.
 */
public record Replayed(int events, int added, int known, int ignored, int unreadable, String next) {

  static final Replayed NOTHING = new Replayed(0, 0, 0, 0, 0, null);
  static final Replayed UNREADABLE = new Replayed(1, 0, 0, 0, 1, null);

  /** One webhook that holds so many messages, receipts and notices. */
  static Replayed one(int all, int added, int known) {
    return new Replayed(1, added, known, Math.max(0, all - added - known), 0, null);
  }

  Replayed and(Replayed other) {
    return new Replayed(events + other.events, added + other.added, known + other.known, ignored + other.ignored,
        unreadable + other.unreadable, null);
  }

  Replayed goingOnAt(String cursor) {
    return new Replayed(events, added, known, ignored, unreadable, cursor);
  }
}
