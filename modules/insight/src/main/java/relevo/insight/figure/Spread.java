package relevo.insight.figure;

import java.util.Arrays;

/** How often something took how long: exact, whatever was added together. */
final class Spread {

  /** A number holds seconds above, and how often below. */
  private static final int TIMES_BITS = 24;
  private static final long MOST_TIMES = (1L << TIMES_BITS) - 1;
  private static final int FIRST_SIZE = 16;

  private long[] counts = new long[FIRST_SIZE];
  private int size;
  private boolean sorted = true;
  private long n;

  void add(long seconds, long times) {
    n += times;
    for (long rest = times; rest > 0; rest -= MOST_TIMES) put(seconds << TIMES_BITS | Math.min(rest, MOST_TIMES));
  }

  void add(Spread other) {
    n += other.n;
    for (int place = 0; place < other.size; place++) put(other.counts[place]);
  }

  private void put(long count) {
    if (size == counts.length) counts = Arrays.copyOf(counts, 2 * size);
    counts[size++] = count;
    sorted = false;
  }

  long n() {
    return n;
  }

  Long median() {
    return at(50);
  }

  Long p90() {
    return at(90);
  }

  /** The smallest that so many of a hundred do not exceed; null of nothing. */
  Long at(int percent) {
    if (!sorted) Arrays.sort(counts, 0, size);
    sorted = true;
    long place = Math.max(1, (n * percent + 99) / 100);
    long passed = 0;
    for (int each = 0; each < size; each++) {
      passed += counts[each] & MOST_TIMES;
      if (passed >= place) return counts[each] >> TIMES_BITS;
    }
    return null;
  }
}
