package relevo.journal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How far somebody has read in the journal: all that was committed at one moment. Ids do not tell that, since they are given out before
 * the commit; what the database calls a snapshot does.
 *
 * @param next the first transaction that had not begun
 * @param running those before it that were still under way, in ascending order
 */
public record Cursor(long next, List<Long> running) {

  private static final int MOST_RUNNING = 1_000;
  private static final int LONGEST = 2_000;
  private static final int RADIX = 36;
  private static final Pattern TEXT = Pattern.compile("[0-9a-z]{1,12}(\\.[0-9a-z]{1,12})*");

  public Cursor {
    running = List.copyOf(running);
  }

  /** @param snapshot as PostgreSQL writes one, {@code 10:20:10,14} */
  static Cursor of(String snapshot) {
    String[] parts = snapshot.split(":", -1);
    List<Long> running = parts[2].isEmpty() ? List.of() : List.of(parts[2].split(",")).stream().map(Long::valueOf).toList();
    return new Cursor(Long.parseLong(parts[1]), running);
  }

  String snapshot() {
    return oldest() + ":" + next + ":" + running.stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  /** All that came by transactions before this one was committed or given up. */
  long oldest() {
    return running.isEmpty() ? next : running.getFirst();
  }

  /** For those outside, who bring it back as it is. */
  public String text() {
    StringBuilder text = new StringBuilder(Long.toString(next, RADIX));
    for (long each : running.reversed()) text.append('.').append(Long.toString(next - each, RADIX));
    return text.toString();
  }

  /** Nothing, if it is not one of ours. */
  public static Optional<Cursor> read(String text) {
    if (text == null || text.length() > LONGEST || !TEXT.matcher(text).matches()) return Optional.empty();
    String[] parts = text.split("\\.");
    long next = Long.parseLong(parts[0], RADIX);
    List<Long> running = new ArrayList<>();
    for (int place = 1; place < parts.length; place++) running.add(next - Long.parseLong(parts[place], RADIX));
    Collections.reverse(running);
    return isSound(next, running) ? Optional.of(new Cursor(next, running)) : Optional.empty();
  }

  private static boolean isSound(long next, List<Long> running) {
    if (running.size() > MOST_RUNNING || next < 1) return false;
    long before = 0;
    for (long each : running) {
      if (each <= before || each >= next) return false;
      before = each;
    }
    return true;
  }
}
