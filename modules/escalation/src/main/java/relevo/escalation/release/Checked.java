package relevo.escalation.release;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import relevo.escalation.analysis.Analysis;
import relevo.escalation.analysis.Domain;
import relevo.escalation.analysis.Finding;
import relevo.escalation.engine.RuleSet;
import relevo.escalation.language.Problem;
import relevo.escalation.scenario.Scenarios;

/**
 * Files as they would go live together: their rules, what is wrong in any of them, and what came of their scenarios.
 *
 * @param tried how many scenarios there are
 * @param shortfalls one for each scenario that does not come true
 */
public record Checked(Map<String, String> files, RuleSet rules, List<Problem> wrong, int tried, List<Problem> shortfalls) {

  public List<Problem> problems() {
    return Stream.concat(wrong.stream(), shortfalls.stream()).toList();
  }

  /**
   * What the rules do together; nothing while they cannot even be read: first things first.
   *
   * @param domain the cases that there are, or null if nobody says
   */
  public List<Finding> findings(Domain domain) {
    return rules.isSound() ? Analysis.of(rules.rules(), domain) : List.of();
  }

  /** What of that is worth a warning beside the files. */
  List<Problem> notices() {
    return rules.isSound() ? Analysis.notices(rules.rules()) : List.of();
  }

  public boolean canGoLive() {
    return files.keySet().stream().anyMatch(name -> !Scenarios.isScenarioFile(name))
        && problems().stream().noneMatch(Problem::refuses);
  }
}
