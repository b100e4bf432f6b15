package relevo.escalation.analysis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import relevo.escalation.facts.Facts;

/**
 * Asks whether some of several rules speak on all facts of a kind. Facts on which none does are looked for; where a rule
 * does speak, the search goes on in each of the ways in which it would not.
 */
final class Cover {

  /** What came of it: covered for sure, not covered for sure (with facts that show it), or nobody knows. */
  record Result(boolean covered, Facts uncovered) {

    static final Result COVERED = new Result(true, null);
    static final Result UNKNOWN = new Result(false, null);
  }

  private static final int MOST_STEPS = 2_000;

  private final Solver solver;
  private final List<Shape> rules;
  private final Set<Shape> used = new LinkedHashSet<>();
  private int steps;

  Cover(Solver solver, List<Shape> rules) {
    this.solver = solver;
    this.rules = rules;
  }

  Result of(List<Cube> cubes) {
    boolean covered = true;
    for (Cube cube : cubes) {
      Result result = of(cube);
      if (result.uncovered != null) return result;
      covered &= result.covered;
    }
    return covered ? Result.COVERED : Result.UNKNOWN;
  }

  /** The rules that were needed to cover what was covered. */
  Set<Shape> used() {
    return used;
  }

  private Result of(Cube cube) {
    if (++steps > MOST_STEPS || solver.effort.isOver()) return Result.UNKNOWN;
    Answer answer = solver.solve(cube);
    if (answer.isImpossible()) return Result.COVERED;
    Shape next = answer instanceof Answer.Possible possible ? speakingOn(possible.facts()) : sharing(cube);
    if (next != null) return without(next, cube);
    return answer instanceof Answer.Possible possible && !solver.effort.isOver()
        ? new Result(false, possible.facts()) : Result.UNKNOWN;
  }

  private Result without(Shape rule, Cube cube) {
    boolean covered = true;
    used.add(rule);
    for (Cube silence : rule.silent) {
      Cube rest = cube.meet(silence, solver.regions);
      if (rest.equals(cube)) return Result.UNKNOWN;
      Result result = of(rest);
      if (result.uncovered != null) return result;
      covered &= result.covered;
    }
    return covered ? Result.COVERED : Result.UNKNOWN;
  }

  private Shape speakingOn(Facts facts) {
    for (Shape rule : rules) if (solver.effort.spend(1) && rule.speaksOn(facts)) return rule;
    return null;
  }

  private Shape sharing(Cube cube) {
    for (Shape rule : rules) if (rule.sharesOpaque(cube)) return rule;
    return null;
  }
}
