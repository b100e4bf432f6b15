package relevo.faults.stage;

import java.util.List;
import java.util.Locale;
import relevo.faults.history.History;
import relevo.faults.history.Summary;
import relevo.faults.history.Violation;

/** Prints a row for each scenario: what was acknowledged up to then, what was done to it, and what came of it. */
final class Table {

  private static final String ROW = "  %-58s %9s %9s %7s %8s %6s %10s%n";
  private static final int MOST_TOLD = 20;
  private static boolean begun;

  private Table() {}

  static synchronized void row(String scenario, History history, int faults, List<Violation> violations) {
    if (!begun) System.out.printf(ROW, "scenario", "messages", "sends", "resends", "parked", "faults", "violations");
    begun = true;
    Summary all = Summary.of(history);
    System.out.printf(Locale.ROOT, ROW, scenario, all.acknowledged(), all.accepted(), all.resends(), all.parked(), faults,
        violations.size());
    violations.stream().limit(MOST_TOLD).forEach(violation -> System.out.println("    " + violation));
  }
}
