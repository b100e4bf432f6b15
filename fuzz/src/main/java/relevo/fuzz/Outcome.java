package relevo.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What came of one target's run. Each finding is told as Jazzer tells it: what went wrong, where, and the input in base64. */
record Outcome(String target, int exit, long asked, long executions, double seconds, List<String> findings) {

  private static final String EXECUTED = "stat::number_of_executed_units:";
  private static final String ROW = "| %-16s | %10s | %7s | %8s |";

  static Outcome read(String target, int exit, long asked, double seconds, List<String> log) {
    long executions = log.stream().filter(line -> line.startsWith(EXECUTED))
        .mapToLong(line -> Long.parseLong(line.substring(EXECUTED.length()).strip())).max().orElse(0);
    return new Outcome(target, exit, asked, executions, seconds, findings(log));
  }

  private static List<String> findings(List<String> log) {
    List<String> findings = new ArrayList<>();
    StringBuilder open = null;
    for (String line : log) {
      if (isFinding(line)) open = new StringBuilder();
      if (open == null) continue;
      open.append(line).append(System.lineSeparator());
      if (!line.startsWith("Base64:")) continue;
      findings.add(open.toString());
      open = null;
    }
    if (open != null) findings.add(open.toString());
    return findings;
  }

  private static boolean isFinding(String line) {
    return line.startsWith("== Java ") || line.contains("ERROR: libFuzzer");
  }

  boolean isGood() {
    return exit == 0 && findings.isEmpty() && executions >= asked;
  }

  String row() {
    return String.format(Locale.ROOT, ROW, target, executions, Math.round(seconds), findings.size());
  }

  static String table(List<Outcome> outcomes) {
    return String.format(ROW, "target", "executions", "seconds", "findings") + System.lineSeparator()
        + outcomes.stream().map(Outcome::row).collect(Collectors.joining(System.lineSeparator()));
  }
}
