package relevo.escalation.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import relevo.escalation.engine.RuleSet;
import relevo.escalation.language.Problem;

/** All scenarios among some files, and what is wrong with those files. */
public record Scenarios(List<Scenario> all, List<Problem> problems) {

  private static final int MOST = 2000;

  /** Of files of any kind; those of other kinds are let be. */
  public static Scenarios in(Map<String, String> files) {
    List<Scenario> all = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    new TreeMap<>(files).forEach((name, text) -> {
      if (!name.endsWith(ScenarioFile.ENDING)) return;
      ScenarioFile file = ScenarioFile.read(name, text);
      all.addAll(file.scenarios());
      problems.addAll(file.problems());
    });
    if (all.size() > MOST) {
      Scenario last = all.get(MOST);
      problems.add(Problem.of(last.file(), last.line(), 1, "error", Sentences.TOO_MANY.with(MOST), null));
    }
    return new Scenarios(List.copyOf(all), List.copyOf(problems));
  }

  /** One problem for each that does not come true; none are tried on rules that cannot decide at all. */
  public List<Problem> shortfalls(RuleSet rules, Imagination imagination) {
    if (!rules.isSound() || all.size() > MOST) return List.of();
    Rehearsal rehearsal = new Rehearsal(rules, imagination);
    return all.stream().flatMap(scenario -> rehearsal.shortfallOf(scenario).stream()).toList();
  }

  /** The rules that some scenario expects to speak. */
  public List<String> rulesNamed() {
    return all.stream().flatMap(scenario -> scenario.steps().stream()).map(Step::expected)
        .flatMap(expected -> Stream.of(expected.rules(), expected.because())).filter(Objects::nonNull).flatMap(List::stream)
        .distinct().toList();
  }

  public static boolean isScenarioFile(String name) {
    return name.endsWith(ScenarioFile.ENDING);
  }
}
