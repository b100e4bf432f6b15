package relevo.escalation.replay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import relevo.escalation.engine.RuleSet;
import relevo.escalation.release.Candidate;
import relevo.escalation.release.Releases;
import relevo.escalation.release.RuleTexts;
import relevo.escalation.team.Teams;
import relevo.kernel.Refusal;

/** The rule files that somebody would like to try: given outright, or those of a release. */
@ApplicationScoped
class TrialFiles {

  @Inject Releases releases;
  @Inject Teams teams;

  /** @throws Refusal 422 if there are none, or with their problems if something is wrong with them */
  Map<String, String> of(TrialRequest asked) {
    if ((asked.files() == null) == (asked.release() == null)) {
      throw new Refusal(422, "files", "Diga qué reglas se prueban: «files», los archivos con «name» y «text», o «release», un número.");
    }
    Map<String, String> files =
        RuleTexts.rules(asked.files() == null ? released(asked.release()) : Candidate.texts(asked.files()));
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
}
