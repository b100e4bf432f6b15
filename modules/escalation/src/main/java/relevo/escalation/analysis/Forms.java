package relevo.escalation.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import relevo.escalation.language.RuleModel;
import relevo.escalation.language.RuleModel.All;
import relevo.escalation.language.RuleModel.Any;
import relevo.escalation.language.RuleModel.Comparison;
import relevo.escalation.language.RuleModel.Condition;
import relevo.escalation.language.RuleModel.Constraint;
import relevo.escalation.language.RuleModel.Mode;
import relevo.escalation.language.RuleModel.Not;

/** Writes conditions as a choice of cubes, any of which is enough; impossible ones are left out. */
final class Forms {

  /** A rule that says more than this in one breath is not taken apart. */
  static final class TooLarge extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private TooLarge() {
      super(null, null, false, false);
    }
  }

  static final int MOST_CUBES = 300;

  private final Solver solver;
  /** Where conditions were found impossible, in the order found. */
  private final Set<Region> clashes = new LinkedHashSet<>();

  Forms(Solver solver) {
    this.solver = solver;
  }

  /** When the rule speaks. */
  List<Cube> speaking(RuleModel rule) {
    List<Cube> cubes = alternatives(List.of(Cube.in(Period.of(rule))));
    for (Condition condition : rule.conditions()) {
      cubes = product(cubes, there(condition, condition.mode() != Mode.NOT));
    }
    return cubes;
  }

  /** When it does not. */
  List<Cube> silent(RuleModel rule) {
    List<Cube> cubes = new ArrayList<>(Period.of(rule).others().stream().map(Cube::in).toList());
    for (Condition condition : rule.conditions()) cubes.addAll(there(condition, condition.mode() == Mode.NOT));
    return alternatives(cubes);
  }

  Set<Region> clashes() {
    return clashes;
  }

  private List<Cube> there(Condition condition, boolean holds) {
    return holds ? all(condition.constraints(), true) : any(condition.constraints(), false);
  }

  private List<Cube> of(Constraint constraint, boolean holds) {
    return switch (constraint) {
      case Comparison comparison -> alternatives(List.of(Cube.of(Atom.of(comparison, holds), solver.regions)));
      case All all -> holds ? all(all.parts(), true) : any(all.parts(), false);
      case Any any -> holds ? any(any.parts(), true) : all(any.parts(), false);
      case Not not -> of(not.part(), !holds);
    };
  }

  private List<Cube> all(List<Constraint> parts, boolean hold) {
    List<Cube> cubes = List.of(Cube.ANYTHING);
    for (Constraint part : parts) cubes = product(cubes, of(part, hold));
    return cubes;
  }

  private List<Cube> any(List<Constraint> parts, boolean hold) {
    List<Cube> cubes = new ArrayList<>();
    for (Constraint part : parts) cubes.addAll(of(part, hold));
    return alternatives(cubes);
  }

  private List<Cube> product(List<Cube> some, List<Cube> others) {
    List<Cube> cubes = new ArrayList<>();
    for (Cube one : some) {
      for (Cube other : others) {
        if (!solver.effort.spend(1)) throw new TooLarge();
        cubes.add(one.meet(other, solver.regions));
        if (cubes.size() > MOST_CUBES * 4) cubes = new ArrayList<>(alternatives(cubes));
      }
    }
    return alternatives(cubes);
  }

  /** Those that are possible, each once. */
  private List<Cube> alternatives(List<Cube> cubes) {
    Set<Cube> possible = new LinkedHashSet<>();
    for (Cube cube : cubes) {
      if (cube.isImpossible()) clashes.addAll(cube.clashes());
      else possible.add(cube);
    }
    if (possible.size() > MOST_CUBES) throw new TooLarge();
    return List.copyOf(possible);
  }
}
