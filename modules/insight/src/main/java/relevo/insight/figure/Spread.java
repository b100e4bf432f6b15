package relevo.insight.figure;

import java.util.Map;
import java.util.TreeMap;

/** How often something took how long: exact, whatever was added together. */
final class Spread {

  private final TreeMap<Long, Long> counts = new TreeMap<>();
  private long n;

  void add(long seconds, long times) {
    counts.merge(seconds, times, Long::sum);
    n += times;
  }

  void add(Spread other) {
    other.counts.forEach(this::add);
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
    long place = (n * percent + 99) / 100;
    long passed = 0;
    for (Map.Entry<Long, Long> each : counts.entrySet()) {
      passed += each.getValue();
      if (passed >= Math.max(1, place)) return each.getKey();
    }
    return null;
  }
}
