package relevo.escalation.replay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import relevo.escalation.replay.Report.HourLoad;
import relevo.escalation.replay.Report.Kinds;
import relevo.escalation.replay.Report.Rate;
import relevo.escalation.replay.Report.Reason;
import relevo.escalation.replay.Report.TeamLoad;
import relevo.escalation.replay.Report.Turns;

/** Sums up what a trial has written down so far. */
@ApplicationScoped
class Reports {

  private static final String TOTALS = """
      select count(*), count(difference), coalesce(sum(compared), 0), coalesce(sum(incomparable), 0), coalesce(sum(failed), 0),
      count(*) filter (where difference = 'HANDS_OVER'), count(*) filter (where difference = 'HANDS_OVER' and handed_over),
      count(*) filter (where difference = 'KEEPS'), count(*) filter (where difference = 'MOVES'),
      count(*) filter (where difference = 'OTHER'), count(*) filter (where handed_over),
      count(*) filter (where case difference when 'KEEPS' then would_hand_over when 'HANDS_OVER' then true else handed_over end),
      coalesce(extract(epoch from max(last_at) - min(first_at)), 0) / 86400
      from escalation.trial_conversation where trial_id = :trial""";
  private static final String BEFORE_AND_AFTER =
      "count(*) filter (where not imagined), count(*) filter (where imagined) from escalation.trial_hand_over";
  private static final String REASONS = "select rule, " + BEFORE_AND_AFTER
      + " cross join unnest(because) as rule where trial_id = :trial group by rule order by 3 desc, 2 desc, rule limit 500";
  private static final String TEAMS = "select team, " + BEFORE_AND_AFTER + " where trial_id = :trial group by team order by team";
  private static final String HOURS =
      "select team, hour, " + BEFORE_AND_AFTER + " where trial_id = :trial group by team, hour order by team, hour";

  @PersistenceContext EntityManager em;
  @Inject Guard guard;

  Report of(UUID trial) {
    Object[] totals = rows(TOTALS, trial).getFirst();
    int all = number(totals[0]);
    double days = Math.max(1, rounded(((Number) totals[12]).doubleValue()));
    Rate rate = rate(number(totals[10]), number(totals[11]), all);
    List<Reason> reasons = rows(REASONS, trial).stream().map(row -> reason(row, all)).toList();
    List<TeamLoad> teams = rows(TEAMS, trial).stream()
        .map(row -> new TeamLoad((String) row[0], number(row[1]), number(row[2]), perDay(row, 1, days))).toList();
    return new Report(all, number(totals[1]), new Turns(number(totals[2]), number(totals[3]), number(totals[4])),
        new Kinds(number(totals[5]), number(totals[6]), number(totals[7]), number(totals[8]), number(totals[9])), rate,
        reasons, teams, rows(HOURS, trial).stream().map(row -> new HourLoad((String) row[0], number(row[1]), number(row[2]), number(row[3]),
            perDay(row, 2, days))).toList(),
        days, guard.judge(all, rate.points(), reasons, teams), Report.HOW_TO_READ);
  }

  private static Rate rate(int before, int after, int all) {
    return new Rate(before, after, percent(before, all), percent(after, all), percent(after - before, all));
  }

  private static Reason reason(Object[] row, int all) {
    return new Reason((String) row[0], number(row[1]), number(row[2]), percent(number(row[2]) - number(row[1]), all));
  }

  /** The difference of two neighbouring cells. */
  private static double perDay(Object[] row, int before, double days) {
    return rounded((number(row[before + 1]) - number(row[before])) / days);
  }

  static double percent(int some, int all) {
    return all == 0 ? 0 : rounded(100.0 * some / all);
  }

  private static double rounded(double number) {
    return Math.round(number * 100) / 100.0;
  }

  private static int number(Object cell) {
    return ((Number) cell).intValue();
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> rows(String sql, UUID trial) {
    return em.createNativeQuery(sql).setParameter("trial", trial).getResultList();
  }
}
