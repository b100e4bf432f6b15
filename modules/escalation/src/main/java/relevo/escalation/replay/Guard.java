package relevo.escalation.replay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import relevo.escalation.release.RuleTexts;
import relevo.kernel.Refusal;

/** Holds rules back that would change too much: by the last trial of these very files. */
@ApplicationScoped
public class Guard {

  @Inject Trials trials;
  @Inject Reports reports;
  @Inject @ConfigProperty(name = "relevo.guard.rise-points", defaultValue = "5") double rise;
  @Inject @ConfigProperty(name = "relevo.guard.fall-points", defaultValue = "5") double fall;
  @Inject @ConfigProperty(name = "relevo.guard.conversations", defaultValue = "50") int least;

  /** The newest trial of these very rules, with its report. */
  public Optional<TrialCard> lastTrial(Map<String, String> files) {
    return trials.about(RuleTexts.fingerprint(RuleTexts.rules(files))).map(trial -> trial.card(reports.of(trial.id())));
  }

  /** Why these files should not go live, if a replay or a shadow of them says so; nothing if none was run. */
  public Optional<Refusal> objection(Map<String, String> files) {
    return lastTrial(files).flatMap(trial -> objection(trial.report().guard()));
  }

  /** A 409 with the figures. */
  static Optional<Refusal> objection(Guarded guarded) {
    return guarded.ok() ? Optional.empty() : Optional.of(new Refusal(409, "guard", guarded.reason()).with("guard", guarded));
  }

  Guarded judge(int conversations, double points) {
    boolean enough = conversations >= least;
    boolean within = points <= rise && points >= -fall;
    return new Guarded(!enough || within, enough, points, rise, fall, conversations, least, reason(enough, within, points));
  }

  private String reason(boolean enough, boolean within, double points) {
    if (!enough) return "Se compararon menos de " + least + " conversaciones: no alcanzan para decir nada.";
    String change = said("La tasa de escalado " + (points < 0 ? "bajaría %.1f" : "subiría %.1f") + " puntos", Math.abs(points));
    return within ? change + ", dentro de los límites." : change + said(
        "; se admite que suba hasta %.1f", rise) + said(" y que baje hasta %.1f.", fall);
  }

  private static String said(String sentence, double number) {
    return String.format(Locale.forLanguageTag("es"), sentence, number);
  }
}
