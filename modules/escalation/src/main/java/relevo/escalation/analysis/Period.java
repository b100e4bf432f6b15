package relevo.escalation.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import relevo.escalation.language.RuleModel;

/** The days on which something is so: from one on, until before another; null where it is open. */
record Period(LocalDate from, LocalDate until) {

  static final Period ALWAYS = new Period(null, null);
  private static final LocalDate ANY_DAY = LocalDate.of(2026, 1, 15);

  static Period of(RuleModel rule) {
    return new Period(rule.effective(), rule.expires());
  }

  Period meet(Period other) {
    LocalDate later = from == null || other.from != null && other.from.isAfter(from) ? other.from : from;
    LocalDate sooner = until == null || other.until != null && other.until.isBefore(until) ? other.until : until;
    return new Period(later, sooner);
  }

  boolean isEmpty() {
    return from != null && until != null && !from.isBefore(until);
  }

  List<Period> others() {
    List<Period> others = new ArrayList<>();
    if (from != null) others.add(new Period(null, from));
    if (until != null) others.add(new Period(until, null));
    return others;
  }

  LocalDate day() {
    return from != null ? from : until != null ? until.minusDays(1) : ANY_DAY;
  }
}
