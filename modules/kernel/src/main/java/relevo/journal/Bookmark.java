package relevo.journal;

import java.util.Optional;

/**
 * Where somebody is who reads the journal page by page: all that {@code read} saw is behind them; of what {@code reading} saw besides,
 * all up to the entry {@code after} is, too.
 *
 * @param reading null between two looks
 */
public record Bookmark(Cursor read, Cursor reading, long after) {

  /** Nothing has been read yet. */
  public static final Bookmark FIRST = new Bookmark(null, null, 0);

  public String text() {
    return word(read) + "_" + word(reading) + "_" + after;
  }

  /** Nothing, if it is not one of ours. */
  public static Optional<Bookmark> read(String text) {
    String[] parts = text == null ? new String[0] : text.split("_", -1);
    if (parts.length != 3 || !parts[2].matches("[0-9]{1,18}")) return Optional.empty();
    return Optional.of(new Bookmark(Cursor.read(parts[0]).orElse(null), Cursor.read(parts[1]).orElse(null), Long.parseLong(parts[2])));
  }

  private static String word(Cursor cursor) {
    return cursor == null ? "" : cursor.text();
  }
}
