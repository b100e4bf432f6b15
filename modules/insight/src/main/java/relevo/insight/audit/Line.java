package relevo.insight.audit;

import java.util.List;
import java.util.PriorityQueue;

/**
 * A team's line, gone through again: first come, first served, each as soon as there is room, for as long as it took then. More room makes
 * nobody wait longer: whoever is next has the same before them, begun no later and therefore done no later.
 */
final class Line {

  private Line() {}

  /**
   * Seconds that each waits.
   *
   * @param served in the order in which they asked
   * @param until whoever is not taken by then has waited until then at least
   */
  static long[] waits(List<Served> served, Capacity capacity, long until) {
    long[] waits = new long[served.size()];
    PriorityQueue<Long> inHand = new PriorityQueue<>();
    Capacity.Walk walk = capacity.new Walk();
    long now = Long.MIN_VALUE;
    for (int n = 0; n < waits.length; n++) {
      Served next = served.get(n);
      now = room(Math.max(now, next.asked()), inHand, walk);
      if (now == Capacity.NEVER) {
        waits[n] = Math.max(0, until - next.asked());
      } else {
        waits[n] = now - next.asked();
        inHand.add(now + next.handled());
      }
    }
    return waits;
  }

  /** The first moment from then on at which another can be taken. */
  private static long room(long from, PriorityQueue<Long> inHand, Capacity.Walk walk) {
    long now = from;
    while (now != Capacity.NEVER) {
      while (!inHand.isEmpty() && inHand.peek() <= now) inHand.poll();
      if (inHand.size() < walk.at(now)) return now;
      now = Math.min(inHand.isEmpty() ? Capacity.NEVER : inHand.peek(), walk.nextChange());
    }
    return now;
  }
}
