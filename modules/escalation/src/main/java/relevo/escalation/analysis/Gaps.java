package relevo.escalation.analysis;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import relevo.escalation.facts.Facts;
import relevo.escalation.facts.Field;
import relevo.escalation.language.RuleModel;
import relevo.escalation.language.Truth;

/** Finds cases that an analyst says there are and that no rule handles: gives to a team, keeps with the bot, or offers a way. */
final class Gaps {

  private final Solver solver;
  private final List<Shape> handling;
  private final List<RuleModel> unclear;

  /** @param tooLarge rules that were not taken apart, but can be asked about an example */
  Gaps(Solver solver, List<Shape> rules, List<RuleModel> tooLarge) {
    this.solver = solver;
    this.handling = rules.stream().filter(rule -> handles(rule.decided)).toList();
    this.unclear = tooLarge.stream().filter(rule -> handles(Decided.of(rule))).toList();
  }

  void find(Domain domain, Findings findings) {
    int undecided = 0;
    for (Map<Field, Object> combination : domain.combinations()) {
      Cube cube = cube(combination);
      Cover.Result result = new Cover(solver, handling).of(List.of(cube));
      Facts uncovered = result.uncovered();
      if (uncovered != null && unclear.stream().noneMatch(rule -> Truth.speaks(rule, uncovered))) gap(combination, cube, uncovered, findings);
      else if (!result.covered()) undecided++;
    }
    if (undecided > 0) findings.add("not-analysed", "hint", null, List.of(), Words.undecided(undecided), null);
  }

  private void gap(Map<Field, Object> combination, Cube cube, Facts example, Findings findings) {
    if (findings.isFull("gap")) return;
    boolean ever = !unclear.isEmpty() || handling.stream().flatMap(rule -> rule.speaking.stream())
        .anyMatch(speaking -> !solver.solve(speaking.meet(cube, solver.regions)).isImpossible());
    Words words = Words.gap(written(combination, Field::path, " y ", "no se sabe"),
        written(combination, field -> field.fact().english() + "." + field.english(), " and ", "unknown"), ever);
    findings.add("gap", ever ? "hint" : "warning", null, List.of(), words, example);
  }

  private Cube cube(Map<Field, Object> combination) {
    Cube cube = Cube.ANYTHING;
    for (var entry : combination.entrySet()) {
      cube = cube.meet(Cube.of(Atom.equal(entry.getKey(), entry.getValue()), solver.regions), solver.regions);
    }
    return cube;
  }

  private static boolean handles(Decided decided) {
    return decided.asks() || decided.keeps()
        || decided.all().stream().anyMatch(effect -> effect.startsWith("offerAlternative"));
  }

  private static String written(
      Map<Field, Object> combination, Function<Field, String> name, String and, String unknown) {
    return combination.entrySet().stream()
        .map(entry -> name.apply(entry.getKey()) + " = " + (entry.getValue() == null ? unknown : entry.getValue()))
        .collect(Collectors.joining(and));
  }
}
