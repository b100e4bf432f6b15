package relevo.insight.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Who was at work, how many each had in hand at once, and so what the team could have in hand; by nothing but what they took and released. */
final class Staff {

  private final List<Shift> shifts = new ArrayList<>();
  private final Capacity capacity = new Capacity();

  /** @param until the moment up to which all this is known */
  Staff(List<Served> served, long until) {
    served.stream().collect(Collectors.groupingBy(Served::agent, TreeMap::new, Collectors.toList())).forEach((agent, theirs) -> seen(agent, theirs, until));
  }

  List<Shift> shifts() {
    return List.copyOf(shifts);
  }

  long people() {
    return shifts.stream().map(Shift::agent).distinct().count();
  }

  /** What each could have in hand while at work; and what they kept in hand while they were not, which takes nobody's place. */
  Capacity capacity() {
    return capacity.copy();
  }

  /** Of all shifts, the middle one's most. */
  int usualMost() {
    return shifts.isEmpty() ? 0 : (int) OneMore.percentile(shifts.stream().mapToLong(Shift::most).toArray(), 0.5);
  }

  /** The same with one more person: each day for as long as whoever was there longest, with as many in hand as is usual. */
  Capacity withOneMore(ZoneId zone) {
    Map<LocalDate, Shift> longest = new TreeMap<>();
    for (Shift shift : shifts) {
      longest.merge(Instant.ofEpochSecond(shift.from()).atZone(zone).toLocalDate(), shift, (one, other) -> other.length() > one.length() ? other : one);
    }
    Capacity more = capacity();
    longest.values().forEach(shift -> more.plus(shift.from(), shift.to() + 1, usualMost()));
    return more;
  }

  private void seen(String agent, List<Served> theirs, long until) {
    long[] signs = theirs.stream().flatMapToLong(each -> each.released() <= until ? Arrays.stream(new long[] {each.taken(), each.released()})
        : Arrays.stream(new long[] {each.taken()})).sorted().toArray();
    long[] takes = theirs.stream().mapToLong(Served::taken).sorted().toArray();
    long[] ends = theirs.stream().mapToLong(Served::released).sorted().toArray();
    int first = 0;
    for (int i = 1; i <= signs.length; i++) {
      if (i < signs.length && signs[i] - signs[i - 1] <= Shift.GAP) continue;
      Shift shift = new Shift(agent, signs[first], signs[i - 1], most(takes, ends, signs[first], signs[i - 1]));
      shifts.add(shift);
      capacity.plus(shift);
      capacity.plus(signs[i - 1] + 1, i < signs.length ? signs[i] : until, inHand(takes, ends, signs[i - 1]));
      first = i;
    }
  }

  private static int most(long[] takes, long[] ends, long from, long to) {
    int most = 0;
    for (int i = upTo(takes, from - 1); i < takes.length && takes[i] <= to; i++) most = Math.max(most, inHand(takes, ends, takes[i]));
    return Math.max(most, inHand(takes, ends, from - 1));
  }

  private static int inHand(long[] takes, long[] ends, long moment) {
    return upTo(takes, moment) - upTo(ends, moment);
  }

  /** How many of them are not after it. */
  private static int upTo(long[] sorted, long moment) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] <= moment) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
