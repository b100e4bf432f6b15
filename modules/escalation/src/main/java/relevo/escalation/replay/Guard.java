package relevo.escalation.replay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import relevo.escalation.release.FolderAsks;
import relevo.escalation.release.RuleTexts;
import relevo.escalation.replay.Guarded.Excess;
import relevo.escalation.replay.Report.Reason;
import relevo.escalation.replay.Report.TeamLoad;
import relevo.kernel.Refusal;

/** Holds rules back that would change too much: by the last trial of these very files. */
@ApplicationScoped
public class Guard {

  @Inject Trials trials;
  @Inject Reports reports;
  @Inject @ConfigProperty(name = "relevo.guard.rise-points", defaultValue = "5") double rise;
  @Inject @ConfigProperty(name = "relevo.guard.fall-points", defaultValue = "5") double fall;
  @Inject @ConfigProperty(name = "relevo.guard.conversations", defaultValue = "50") int least;
  @Inject @ConfigProperty(name = "relevo.guard.rules") Optional<GuardLimits> ofRules;
  @Inject @ConfigProperty(name = "relevo.guard.teams") Optional<GuardLimits> ofTeams;

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

  void on(@Observes FolderAsks folder) {
    objection(folder.files()).ifPresent(refusal -> folder.objections().add(refusal.getMessage()));
  }

  Guarded judge(int conversations, double points, List<Reason> reasons, List<TeamLoad> teams) {
    boolean enough = conversations >= least;
    boolean within = points <= rise && points >= -fall;
    List<Excess> excesses = enough ? excesses(conversations, reasons, teams) : List.of();
    return new Guarded(!enough || within && excesses.isEmpty(), enough, points, rise, fall, conversations, least,
        reason(enough, within, points, excesses), excesses);
  }

  private List<Excess> excesses(int conversations, List<Reason> reasons, List<TeamLoad> teams) {
    return Stream.concat(
        reasons.stream().map(reason -> excess("rule", reason.rule(), reason.points(), ofRules)),
        teams.stream().map(team -> excess("team", team.team(), Reports.percent(team.after() - team.before(), conversations), ofTeams)))
        .flatMap(Optional::stream).toList();
  }

  private static Optional<Excess> excess(String kind, String name, double points, Optional<GuardLimits> limits) {
    return limits.flatMap(all -> all.limitOf(name)).filter(limit -> Math.abs(points) > limit).map(limit -> new Excess(kind, name, points, limit));
  }

  private String reason(boolean enough, boolean within, double points, List<Excess> excesses) {
    if (!enough) return "Se compararon menos de " + least + " conversaciones: no alcanzan para decir nada.";
    String change = said("La tasa de escalado " + (points < 0 ? "bajaría %.1f" : "subiría %.1f") + " puntos", Math.abs(points));
    String whole = within ? change + ", dentro de los límites." : change + said(
        "; se admite que suba hasta %.1f", rise) + said(" y que baje hasta %.1f.", fall);
    return Stream.concat(Stream.of(whole), excesses.stream().map(Guard::reason)).collect(Collectors.joining(" "));
  }

  private static String reason(Excess excess) {
    String who = (excess.kind().equals("rule") ? "Por la regla «" : "Al equipo «") + excess.name() + "» pasarían ";
    return who + said("%.1f de cada 100 conversaciones ", Math.abs(excess.points())) + (excess.points() < 0 ? "menos" : "más")
        + said("; se admite que cambie hasta %.1f.", excess.limit());
  }

  private static String said(String sentence, double number) {
    return String.format(Locale.forLanguageTag("es"), sentence, number);
  }
}
