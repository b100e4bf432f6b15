package relevo.escalation.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import relevo.escalation.facts.Facts;

/** Finds rules of one strength that can speak at once and differ. */
final class Conflicts {

  private static final String KIND = "conflict";
  private static final int MOST_TRIALS = 2_000;

  private final Solver solver;
  private final Map<Integer, List<Shape>> bySalience = new TreeMap<>((one, other) -> Integer.compare(other, one));

  /** @param rules strongest first */
  Conflicts(Solver solver, List<Shape> rules) {
    this.solver = solver;
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
    Facts example = together(one, other);
    if (example == null) return;
    findings.add(KIND, difference.severity(), one.rule, List.of(other.rule),
        Words.conflict(one.rule, other.rule, difference), example);
  }

  private Facts together(Shape one, Shape other) {
    int tried = 0;
    for (Cube cube : one.speaking) {
      for (Cube with : other.speaking) {
        if (++tried > MOST_TRIALS) return null;
        if (solver.solve(cube.meet(with, solver.regions)) instanceof Answer.Possible possible
            && one.speaksOn(possible.facts()) && other.speaksOn(possible.facts())) return possible.facts();
      }
    }
    return null;
  }
}
