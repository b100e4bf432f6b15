package relevo.insight.audit;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where people wait longer than they did, team by team. */
final class Waits {

  private static final String TAKEN = """
      select team, day >= ?, percentile_disc(0.5) within group (order by take_seconds), count(take_seconds) from insight.hand_over
      where counted and ticket_id is not null and team is not null and day between ? and ? and\s""" + Look.seen("team") + " group by 1, 2";
  private static final String OPEN = """
      select team, count(*) filter (where from_at < ? and (to_at is null or to_at >= ?)), count(*) filter (where from_at < ? and (to_at is null or to_at >= ?)),
        count(*) filter (where from_at < ? and (to_at is null or to_at >= ?)) from insight.stretch
      where counted and team is not null and (to_at is null or to_at >= ?) and from_at < ? and\s""" + Look.seen("team") + " group by 1";

  private record Half(String team, boolean later, Long median, long n) {}

  private record Open(String team, long before, long between, long after) {}

  private Waits() {}

  /** Those that grow first, then by how long people wait now. */
  static List<Wait> of(Look look, Instant now) throws SQLException {
    Period period = look.period();
    List<Half> halves = look.rows(TAKEN, row -> new Half(row.getString(1), row.getBoolean(2), row.getObject(3, Long.class), row.getLong(4)), period.later(),
        period.former(), period.to(), look.seenTeams(), look.seenTeams());
    Map<String, Wait> waits = new TreeMap<>();
    for (Open open : open(look, now)) waits.put(open.team(), wait(open, halves, period.half()));
    for (Half half : halves) waits.computeIfAbsent(half.team(), team -> wait(new Open(team, 0, 0, 0), halves, period.half()));
    List<Wait> all = new ArrayList<>(waits.values());
    all.sort(Comparator.comparing(Wait::grows, Comparator.reverseOrder())
        .thenComparing(Wait::laterSeconds, Comparator.nullsLast(Comparator.reverseOrder())).thenComparing(Wait::team));
    for (int n = 0; n < Math.min(Wait.MOST_TOLD, all.size()) && all.get(n).grows(); n++) {
      all.set(n, all.get(n).with(Lines.withOneMore(look, all.get(n).team(), now)));
    }
    return all;
  }

  private static List<Open> open(Look look, Instant now) throws SQLException {
    Period period = look.period();
    Object before = period.start(period.former()).atOffset(ZoneOffset.UTC);
    Object between = period.start(period.later()).atOffset(ZoneOffset.UTC);
    Object after = (now.isBefore(period.until()) ? now : period.until()).atOffset(ZoneOffset.UTC);
    return look.rows(OPEN, row -> new Open(row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4)), before, before, between, between, after, after,
        before, after, look.seenTeams(), look.seenTeams());
  }

  private static Wait wait(Open open, List<Half> halves, int days) {
    Half none = new Half(open.team(), false, null, 0);
    Half former = halves.stream().filter(half -> half.team().equals(open.team()) && !half.later()).findFirst().orElse(none);
    Half later = halves.stream().filter(half -> half.team().equals(open.team()) && half.later()).findFirst().orElse(none);
    boolean few = former.n() < Wait.FEWEST || later.n() < Wait.FEWEST;
    return new Wait(open.team(), former.median(), former.n(), later.median(), later.n(), Wait.hasGrown(former.median(), former.n(), later.median(), later.n()), few,
        open.before(), open.between(), open.after(), Math.round(100.0 * (open.after() - open.between()) / days) / 100.0, null);
  }
}
