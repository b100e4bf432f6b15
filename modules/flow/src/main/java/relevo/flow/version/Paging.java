package relevo.flow.version;

import relevo.kernel.Refusal;

/** Lists that are read backwards by number, a page at a time. */
final class Paging {

  static final int SIZE = 50;

  private Paging() {}

  /** @param cursor the {@code next} of the page before; null for the start */
  static long before(String cursor) {
    if (cursor == null) return Long.MAX_VALUE;
    try {
      return Long.parseLong(cursor);
    } catch (NumberFormatException e) {
      throw new Refusal(422, "bad-cursor", "El cursor no es de esta lista; empiece por la primera página.");
    }
  }

  /** The cursor of the page after this one, or null. */
  static String next(int size, long last) {
    return size < SIZE ? null : String.valueOf(last);
  }
}
