package relevo.escalation.analysis;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import relevo.escalation.language.RuleModel;
import relevo.escalation.language.Truth;

/** Whether two rules can speak on the same facts, for many pairs of the same rules. */
public final class Together {

  private static final int MOST_TRIALS = 2_000;

  private final Solver solver;
  private final Map<RuleModel, List<Cube>> speaking = new IdentityHashMap<>();

  public Together() {
    this(new Solver(new Effort()));
  }

  Together(Solver solver) {
    this.solver = solver;
  }

  /** An example was tried on both rules; an impossibility is proved. */
  public Answer of(RuleModel one, RuleModel other) {
    try {
      return of(one, cubes(one), other, cubes(other));
    } catch (Forms.TooLarge e) {
      return Answer.UNDECIDED;
    }
  }

  private List<Cube> cubes(RuleModel rule) {
    return speaking.computeIfAbsent(rule, absent -> new Forms(solver).speaking(rule));
  }

  Answer of(RuleModel one, List<Cube> speakingOne, RuleModel other, List<Cube> speakingOther) {
    int tried = 0;
    boolean impossible = true;
    for (Cube cube : speakingOne) {
      for (Cube with : speakingOther) {
        if (++tried > MOST_TRIALS) return Answer.UNDECIDED;
        Answer answer = solver.solve(cube.meet(with, solver.regions));
        if (answer instanceof Answer.Possible(var facts) && Truth.speaks(one, facts) && Truth.speaks(other, facts)) return answer;
        impossible &= answer.isImpossible();
      }
    }
    return impossible ? Answer.IMPOSSIBLE : Answer.UNDECIDED;
  }
}
