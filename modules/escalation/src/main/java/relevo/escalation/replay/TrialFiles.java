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

  /** With everything said that was left open. */
  TrialRequest settled(TrialRequest asked) {
    if (asked.stricter() == null) return asked;
    if (asked.without() != null) throw new Refusal(422, "stricter", "Una regla se prueba sin ella («without») o más estricta («stricter»): diga solo una cosa.");
    return asked.with(new Tightening(given(asked, "stricter")).settled(asked.stricter()));
  }

  /**
   * @param asked as {@link #settled} gave it
   * @throws Refusal 422 if there are none, or with their problems if something is wrong with them
   */
  Map<String, String> of(TrialRequest asked) {
    Map<String, String> files = files(asked);
    RuleSet rules = RuleSet.of(files, teams.names());
    if (rules.isSound()) return files;
    throw new Refusal(422, "rules-refused", "Estas reglas no se pueden probar: " + rules.problems().getFirst())
        .with("problems", rules.problems());
  }

  private Map<String, String> files(TrialRequest asked) {
    if (asked.stricter() != null) return new Tightening(given(asked, "stricter")).files(asked.stricter());
    return asked.without() == null ? whole(asked) : without(asked);
  }

  private Map<String, String> whole(TrialRequest asked) {
    if ((asked.files() == null) == (asked.release() == null)) {
      throw new Refusal(422, "files", "Diga qué reglas se prueban: «files», los archivos con «name» y «text», o «release», un número.");
    }
    return RuleTexts.rules(asked.files() == null ? released(asked.release()) : Candidate.texts(asked.files()));
  }

  private Map<String, String> without(TrialRequest asked) {
    return new Rewriting(given(asked, "without")).without(asked.without()).orElseThrow(() -> new Refusal(422, "without", "No se puede probar sin la regla «" + asked.without()
        + "»: no está en el juego, o es la única, o su archivo no se lee sin ella."));
  }

  /** Those that are named, else the live ones. */
  private Map<String, String> given(TrialRequest asked, String code) {
    if (asked.files() != null || asked.release() != null) return whole(asked);
    Map<String, String> files = releases.files(releases.liveNumber());
    if (!files.isEmpty()) return files;
    throw new Refusal(422, code, "Ahora decide la regla de fábrica, y no hay otras: no se puede probar sin ella ni cambiarla.");
  }

  private Map<String, String> released(long number) {
    Map<String, String> files = releases.files(number);
    if (files.isEmpty()) throw Refusal.missing("el juego de reglas " + number);
    return files;
  }
}
