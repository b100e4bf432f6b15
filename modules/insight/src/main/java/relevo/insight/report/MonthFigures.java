package relevo.insight.report;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import relevo.insight.audit.Audit;
import relevo.insight.figure.Figure;

/**
 * What a month's report is written from: figures by id.
 *
 * @param before those of the month before
 * @param byTeam the same with a part for each team, {@code byClock} those of the promises with one for each clock
 * @param ofTeams true if they are of some teams only
 */
record MonthFigures(YearMonth month, Map<String, Figure> now, Map<String, Figure> before, Map<String, Figure> byTeam, Map<String, Figure> byClock, Audit audit,
    boolean ofTeams) {

  static final List<String> GROUPS = List.of("bot", "people", "resolution", "sla", "satisfaction");
  static final List<String> HEADLINES = List.of("conversations", "bot_involvement", "escalation_rate", "containment", "verified_resolution", "false_containment",
      "fallback_rate", "hand_overs", "time_to_human", "time_to_human_business", "queue_wait", "abandonment", "next_reply", "first_resolution", "full_resolution",
      "one_touch", "reopen_rate", "sla_attainment", "csat_human", "csat_bot", "csat_journey", "response_rate");
  static final List<String> OF_TEAM = List.of("hand_overs", "time_to_human", "queue_wait", "abandonment", "reopen_rate", "sla_attainment", "csat_human");
}
