package relevo.escalation.analysis;

import java.util.ArrayList;
import java.util.List;
import relevo.escalation.language.Problem;
import relevo.escalation.language.RuleModel;

/**
 * Looks for what rules do together that their authors may not have meant. Every finding is an example that was tried on
 * the rules, or proved; what could not be decided is not said.
 */
public final class Analysis {

  private static final int MOST_OF_A_KIND = 100;

  private final Solver solver;
  private final Findings findings;
  private final List<Shape> shapes = new ArrayList<>();
  private final List<RuleModel> tooLarge = new ArrayList<>();

  private Analysis(List<RuleModel> rules, int mostOfAKind, Effort effort) {
    solver = new Solver(effort);
    findings = new Findings(mostOfAKind, rules.stream().anyMatch(rule -> !Period.of(rule).equals(Period.ALWAYS)));
    for (RuleModel rule : rules) if (rule.enabled()) take(rule);
    new Redundancy(solver, shapes).find(findings);
    new Conflicts(solver, shapes).find(findings);
    new Unreachable(solver, shapes).find(findings);
  }

  /** @param rules that can go live together, strongest first */
  public static List<Finding> of(List<RuleModel> rules) {
    return of(rules, null);
  }

  /** @param domain the cases that there are, or null if nobody says */
  public static List<Finding> of(List<RuleModel> rules, Domain domain) {
    return of(rules, domain, MOST_OF_A_KIND, new Effort());
  }

  static List<Finding> of(List<RuleModel> rules, Domain domain, int mostOfAKind, Effort effort) {
    Analysis analysis = new Analysis(rules, mostOfAKind, effort);
    if (domain != null) new Gaps(analysis.solver, analysis.shapes, analysis.tooLarge).find(domain, analysis.findings);
    if (effort.isOver()) analysis.findings.add("not-analysed", "hint", null, List.of(), Words.exhausted(), null);
    return analysis.findings.all();
  }

  /** What is worth a warning beside the files, without keeping them from going live. */
  public static List<Problem> notices(List<RuleModel> rules) {
    return of(rules).stream().filter(Finding::deservesNotice).map(Finding::notice).toList();
  }

  private void take(RuleModel rule) {
    try {
      Shape shape = new Shape(rule, solver);
      if (shape.isDead()) dead(rule);
      else shapes.add(shape);
    } catch (Forms.TooLarge e) {
      tooLarge.add(rule);
      findings.add("not-analysed", "hint", rule, List.of(), Words.tooLarge(rule), null);
    }
  }

  private void dead(RuleModel rule) {
    Forms forms = new Forms(solver);
    forms.speaking(rule);
    Words words = Period.of(rule).isEmpty() ? Words.neverInTime(rule)
        : forms.clashes().stream().findFirst().map(clash -> Words.neverFires(rule, clash))
            .orElseGet(() -> Words.neverFires(rule));
    findings.add("never-fires", "error", rule, List.of(), words, null);
  }
}
