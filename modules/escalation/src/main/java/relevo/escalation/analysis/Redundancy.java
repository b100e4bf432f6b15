package relevo.escalation.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds rules that could be left out because another one always says the same. */
final class Redundancy {

  private final Solver solver;
  private final List<Shape> rules;
  private final Map<String, List<Integer>> deciding = new HashMap<>();

  /** @param rules strongest first */
  Redundancy(Solver solver, List<Shape> rules) {
    this.solver = solver;
    this.rules = rules;
    for (int place = 0; place < rules.size(); place++) {
      for (String effect : rules.get(place).decided.all()) {
        deciding.computeIfAbsent(effect, absent -> new ArrayList<>()).add(place);
      }
    }
  }

  void find(Findings findings) {
    for (int place = 0; place < rules.size(); place++) find(place, findings);
  }

  private void find(int place, Findings findings) {
    Shape rule = rules.get(place);
    int wider = -1;
    for (int other : deciding.get(rule.decided.all().iterator().next())) {
      if (other == place || !isImplied(rule, rules.get(other))) continue;
      if (!isSame(rule, rules.get(other))) {
        if (wider < 0) wider = other;
      } else if (other < place) {
        findings.add("duplicate", "warning", rule.rule, List.of(rules.get(other).rule),
            Words.duplicate(rule.rule, rules.get(other).rule), rule.sample);
        return;
      }
    }
    if (wider >= 0) subsumed(rule, rules.get(wider), wider < place, findings);
  }

  private static void subsumed(Shape rule, Shape wider, boolean weaker, Findings findings) {
    findings.add("subsumed", weaker ? "warning" : "hint", rule.rule, List.of(wider.rule),
        Words.subsumed(rule.rule, wider.rule, weaker), rule.sample);
  }

  private boolean isSame(Shape rule, Shape other) {
    return rule.decided.all().equals(other.decided.all()) && isImplied(other, rule);
  }

  /** True if it is proved that wherever the rule speaks the other one does, and decides all that the rule does. */
  private boolean isImplied(Shape rule, Shape other) {
    if (!other.decided.all().containsAll(rule.decided.all())) return false;
    if (!solver.effort.spend(1) || rule.sample != null && !other.speaksOn(rule.sample)) return false;
    return new Cover(solver, List.of(other)).of(rule.speaking).covered();
  }
}
