package relevo.escalation.analysis;

import java.util.ArrayList;
import java.util.List;
import relevo.escalation.language.RuleModel;

/** Finds teams that never get a conversation, because stronger rules always give it to others or leave it with the bot. */
final class Unreachable {

  private final Solver solver;
  private final List<Shape> rules;
  private final List<Shape> keepers = new ArrayList<>();

  /** @param rules strongest first */
  Unreachable(Solver solver, List<Shape> rules) {
    this.solver = solver;
    this.rules = rules;
    for (Shape rule : rules) keepers.add(rule.decided.keeps() ? rule.unlessAskedForPerson(solver) : null);
  }

  void find(Findings findings) {
    for (int place = 0; place < rules.size(); place++) {
      if (rules.get(place).decided.team() != null) find(place, findings);
    }
  }

  private void find(int place, Findings findings) {
    Shape rule = rules.get(place);
    List<Shape> stronger = stronger(place);
    if (!solver.effort.spend(stronger.size())) return;
    if (stronger.isEmpty() || rule.sample != null && stronger.stream().noneMatch(one -> one.speaksOn(rule.sample))) return;
    Cover cover = new Cover(solver, stronger);
    if (!cover.of(rule.speaking).covered()) return;
    List<RuleModel> others = cover.used().stream().map(shape -> shape.rule).distinct().toList();
    findings.add("unreachable", "warning", rule.rule, others,
        Words.unreachable(rule.rule, rule.decided.team(), others), rule.sample);
  }

  /** Those that take the conversation away from a rule whenever both speak. */
  private List<Shape> stronger(int place) {
    Shape rule = rules.get(place);
    List<Shape> stronger = new ArrayList<>();
    for (int other = 0; other < place; other++) {
      Shape before = rules.get(other);
      boolean elsewhere = before.decided.team() != null && !before.decided.team().equals(rule.decided.team());
      if (elsewhere) stronger.add(before);
      if (keepers.get(other) != null && before.rule.salience() > rule.rule.salience()) stronger.add(keepers.get(other));
    }
    return stronger;
  }
}
