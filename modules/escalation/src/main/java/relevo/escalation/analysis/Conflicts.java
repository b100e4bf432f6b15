package relevo.escalation.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds rules of one strength that can speak at once and differ. */
final class Conflicts {

  private static final String KIND = "conflict";

  private final Solver solver;
  private final Together together;
  private final Map<Integer, List<Shape>> bySalience = new TreeMap<>((one, other) -> Integer.compare(other, one));

  /** @param rules strongest first */
  Conflicts(Solver solver, List<Shape> rules) {
    this.solver = solver;
    this.together = new Together(solver);
    rules.forEach(rule ->
        bySalience.computeIfAbsent(rule.rule.salience(), absent -> new ArrayList<>()).add(rule));
  }

  void find(Findings findings) {
    for (List<Shape> equals : bySalience.values()) {
      for (int one = 0; one < equals.size() && !findings.isFull(KIND); one++) {
        for (int other = one + 1; other < equals.size(); other++) find(equals.get(one), equals.get(other), findings);
      }
    }
  }

  private void find(Shape one, Shape other, Findings findings) {
    if (!solver.effort.spend(1)) return;
    Difference difference = Difference.between(one.decided, other.decided);
    if (difference == null) return;
    if (together.of(one.rule, one.speaking, other.rule, other.speaking) instanceof Answer.Possible(var example)) {
      findings.add(KIND, difference.severity(), one.rule, List.of(other.rule),
          Words.conflict(one.rule, other.rule, difference), example);
    }
  }
}
