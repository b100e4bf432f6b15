package relevo.insight.audit;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

/**
 * How long a team's customers would have waited with one more person, by going through its line of the later half again. Waits are seconds
 * from the decision until somebody took it: the median, and what nine of ten did not exceed.
 *
 * @param why it is not told: {@code few} if fewer than {@value #FEWEST} were taken, {@code many} if more than {@value #MOST} hand-overs, {@code unlike}
 *     if with the people that were seen the median is off by more than half; null if it is
 * @param n hand-overs that the team took
 * @param leftOut those that it did not take, or not yet
 * @param people that were seen at work, {@code atOnce} how many hand-overs they usually had in hand at most
 * @param medianSeconds as it was, {@code seenMedianSeconds} as it is with the people that were seen, {@code moreMedianSeconds} with one more
 */
public record OneMore(String why, long n, long leftOut, long people, long atOnce, Long medianSeconds, Long p90Seconds, Long seenMedianSeconds,
    Long seenP90Seconds, Long moreMedianSeconds, Long moreP90Seconds) {

  static final int FEWEST = 10;
  static final int MOST = 120_000;
  private static final double UNLIKE = 0.5;
  private static final double MEDIAN = 0.5;
  private static final double NINE_OF_TEN = 0.9;

  static OneMore unknown(String why, long n, long leftOut) {
    return new OneMore(why, n, leftOut, 0, 0, null, null, null, null, null, null);
  }

  /**
   * @param served in the order in which they asked
   * @param until the moment up to which all this is known, in seconds
   * @param zone in which days begin
   */
  static OneMore of(List<Served> served, long leftOut, ZoneId zone, long until) {
    if (served.size() < FEWEST) return unknown("few", served.size(), leftOut);
    Staff staff = new Staff(served, until);
    long[] was = served.stream().mapToLong(Served::waited).toArray();
    long[] seen = Line.waits(served, staff.capacity(), until);
    long[] more = Line.waits(served, staff.withOneMore(zone), until);
    long median = percentile(was, MEDIAN);
    boolean isLike = Math.abs(percentile(seen, MEDIAN) - median) <= median * UNLIKE;
    return new OneMore(isLike ? null : "unlike", served.size(), leftOut, staff.people(), staff.usualMost(), median, percentile(was, NINE_OF_TEN),
        percentile(seen, MEDIAN), percentile(seen, NINE_OF_TEN), isLike ? percentile(more, MEDIAN) : null, isLike ? percentile(more, NINE_OF_TEN) : null);
  }

  /** As SQL's percentile_disc. */
  static long percentile(long[] values, double share) {
    long[] sorted = Arrays.stream(values).sorted().toArray();
    return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
  }
}
