package relevo.insight.audit;

import java.util.Iterator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** How many hand-overs a team could have in hand, moment by moment; none where nothing is known. */
final class Capacity {

  static final long NEVER = Long.MAX_VALUE;

  private final NavigableMap<Long, Integer> changes = new TreeMap<>();

  /** @param from included, {@code to} excluded */
  Capacity plus(long from, long to, int slots) {
    if (from >= to || slots == 0) return this;
    changes.merge(from, slots, Integer::sum);
    changes.merge(to, -slots, Integer::sum);
    return this;
  }

  Capacity plus(Shift shift) {
    return plus(shift.from(), shift.to() + 1, shift.most());
  }

  Capacity copy() {
    Capacity copy = new Capacity();
    copy.changes.putAll(changes);
    return copy;
  }

  /** Walks through time, forwards only. */
  final class Walk {

    private final Iterator<Map.Entry<Long, Integer>> ahead = changes.entrySet().iterator();
    private Map.Entry<Long, Integer> next = ahead.hasNext() ? ahead.next() : null;
    private int slots;

    int at(long moment) {
      while (next != null && next.getKey() <= moment) {
        slots += next.getValue();
        next = ahead.hasNext() ? ahead.next() : null;
      }
      return slots;
    }

    /** After the last moment that was asked for. */
    long nextChange() {
      return next == null ? NEVER : next.getKey();
    }
  }
}
