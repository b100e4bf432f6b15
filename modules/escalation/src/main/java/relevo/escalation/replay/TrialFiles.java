package relevo.escalation.replay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import relevo.escalation.engine.RuleSet;
import relevo.escalation.release.Candidate;
import relevo.escalation.release.Releases;
import relevo.escalation.team.Teams;
import relevo.kernel.Refusal;

/** The rule files that somebody would like to try: given outright, or those of a release. */
@ApplicationScoped
class TrialFiles {

  private static final int MOST_FILES = 200;

  @Inject Releases releases;
  @Inject Teams teams;

  /** @throws Refusal 422 if there are none, or with their problems if something is wrong with them */
  Map<String, String> of(TrialRequest asked) {
    if ((asked.files() == null) == (asked.release() == null)) {
      throw new Refusal(422, "files", "Diga qué reglas se prueban: «files», los archivos con «name» y «text», o «release», un número.");
    }
    Map<String, String> files = rules(asked.files() == null ? released(asked.release()) : given(asked.files()));
    RuleSet rules = RuleSet.of(files, teams.names());
    if (rules.isSound()) return files;
    throw new Refusal(422, "rules-refused", "Estas reglas no se pueden probar: " + rules.problems().getFirst())
        .with("problems", rules.problems());
  }

  private Map<String, String> released(long number) {
    Map<String, String> files = releases.files(number);
    if (files.isEmpty()) throw Refusal.missing("el juego de reglas " + number);
    return files;
  }

  private static Map<String, String> given(List<Candidate.File> given) {
    if (given.isEmpty() || given.size() > MOST_FILES) {
      throw new Refusal(422, "files", "«files» lleva entre 1 y " + MOST_FILES + " archivos.");
    }
    Map<String, String> files = new TreeMap<>();
    for (Candidate.File file : given) {
      if (file == null || file.name() == null || file.text() == null || files.put(file.name(), file.text()) != null) {
        throw new Refusal(422, "files", "Cada archivo lleva «name» y «text», y cada nombre va una vez.");
      }
    }
    return files;
  }

  /** Without the scenarios, which decide nothing. */
  static Map<String, String> rules(Map<String, String> files) {
    Map<String, String> rules = new TreeMap<>(files);
    rules.keySet().removeIf(name -> name.endsWith(".yaml"));
    return rules;
  }
}
