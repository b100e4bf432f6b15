package relevo.insight.audit;

import java.sql.Array;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which rules of the live release never speak, and which nearly always do.
 *
 * @param release the live one; 0 for the desk's own rules
 * @param evaluations messages that it judged in the period
 * @param why the rules are not known: {@code teams} if the caller sees some teams only, {@code few} if fewer than {@value #FEWEST} messages
 *     were judged, {@code unknown} if the journal does not say which rules there are; null if they are
 * @param silent how many rules never spoke; {@code never} has the {@value #MOST} of them that have been silent longest
 */
public record Habits(long release, long evaluations, String why, int silent, List<Habit> never, List<Habit> always) {

  static final int FEWEST = 100;
  static final int MOST = 100;
  private static final double ALWAYS = 0.9;
  private static final int RELEASES_BACK = 50;
  private static final String LIVE = "select release from insight.bookmark";
  static final String LIVE_RULES = "select r.rules from insight.release r join insight.bookmark b on b.release = r.number";
  private static final String RULES = "select rules from insight.release where number = ?";
  private static final String JUDGED = "select coalesce(sum(n), 0) from insight.tally where kind = 'turn' and release = ? and day between ? and ?";
  private static final String FIRED = """
      select part, sum(n) from insight.tally where kind = 'firing' and release = ? and day between ? and ? group by part""";
  /** In two looks at the tallies, however many releases there were. */
  private static final String EVER = """
      with judged as (select distinct release from insight.tally where kind = 'turn'),
        spoke as (select release, array_agg(distinct part) as parts from insight.tally where kind = 'firing' group by release)
      select r.rules, coalesce(s.parts, '{}') from insight.release r join judged j on j.release = r.number left join spoke s on s.release = r.number
      where r.number <= ? order by r.number desc limit %d""".formatted(RELEASES_BACK);

  /** A release that judged something: its rules, and those that ever spoke. */
  private record Lived(Set<String> rules, Set<String> spoke) {}

  static Habits of(Look look) throws SQLException {
    if (!look.teams().isEmpty()) return unknown(0, 0, "teams");
    long live = look.rows(LIVE, row -> row.getLong(1)).stream().findFirst().orElse(0L);
    Set<String> rules = look.rows(RULES, row -> texts(row.getArray(1)), live).stream().findFirst().orElse(Set.of());
    Period period = look.period();
    long judged = look.rows(JUDGED, row -> row.getLong(1), live, period.from(), period.to()).getFirst();
    if (rules.isEmpty()) return unknown(live, judged, "unknown");
    if (judged < FEWEST) return unknown(live, judged, "few");
    Map<String, Long> fired = new TreeMap<>();
    look.rows(FIRED, row -> fired.put(row.getString(1), row.getLong(2)), live, period.from(), period.to());
    return sorted(live, judged, rules, fired, look.rows(EVER, row -> new Lived(texts(row.getArray(1)), texts(row.getArray(2))), live));
  }

  private static Habits unknown(long release, long judged, String why) {
    return new Habits(release, judged, why, 0, List.of(), List.of());
  }

  private static Habits sorted(long live, long judged, Set<String> rules, Map<String, Long> fired, List<Lived> lived) {
    List<Habit> never = new ArrayList<>();
    List<Habit> always = new ArrayList<>();
    for (String rule : rules) {
      long n = fired.getOrDefault(rule, 0L);
      if (n == 0) never.add(new Habit(rule, 0, 0, dead(rule, lived), null, List.of()));
      else if (n >= judged * ALWAYS) always.add(new Habit(rule, n, Math.min(1, (double) n / judged), 0, null, List.of()));
    }
    List<Habit> longest = never.stream().sorted(Comparator.comparing(Habit::deadReleases).reversed().thenComparing(Habit::rule)).limit(MOST).toList();
    return new Habits(live, judged, null, never.size(), longest, always);
  }

  private static int dead(String rule, List<Lived> newestFirst) {
    return (int) newestFirst.stream().takeWhile(each -> each.rules().contains(rule) && !each.spoke().contains(rule)).count();
  }

  static Set<String> texts(Array array) throws SQLException {
    return new TreeSet<>(Arrays.asList((String[]) array.getArray()));
  }
}
