package relevo.escalation.release;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import relevo.escalation.engine.RuleSet;
import relevo.escalation.language.Problem;
import relevo.escalation.release.RuleFolder.Look;
import relevo.escalation.team.Teams;

/**
 * Twice a second: publishes what is new and sound in the folder, and follows the live release, whichever node made it
 * so.
 */
@ApplicationScoped
class WatchRules {

  private static final Logger LOG = System.getLogger(WatchRules.class.getName());

  private record Noticed(Look look, List<Problem> problems) {}

  @Inject @ConfigProperty(name = "relevo.rules.dir", defaultValue = "rules") String rulesDir;
  @Inject @ConfigProperty(name = "relevo.flow", defaultValue = "bienvenida") String flow;
  @Inject PublishRules publishing;
  @Inject CheckRules checking;
  @Inject Releases releases;
  @Inject LiveRules live;
  @Inject Teams teams;
  @Resource ManagedScheduledExecutorService clock;

  private volatile RuleFolder folder;
  private volatile boolean looked;
  private volatile Noticed noticed;
  private boolean unpublished;
  private String trouble;

  void on(@Observes Startup startup) {
    open();
    clock.scheduleWithFixedDelay(this::look, 0, 500, TimeUnit.MILLISECONDS);
  }

  Look last() {
    return folder.last();
  }

  /** What the analysis has to say of what was last seen, worked out when somebody asks: nothing waits for it. */
  List<Problem> notices() {
    Look look = last();
    Noticed known = noticed;
    if (known == null || known.look() != look) {
      known = new Noticed(look, look.checked().notices());
      noticed = known;
    }
    return known.problems();
  }

  /** True once the folder and the database were both read. */
  boolean hasLooked() {
    return looked;
  }

  void open() {
    folder = new RuleFolder(Path.of(rulesDir), flow.equals("bench") ? "bench" : "triggers",
        (files, teamsNow) -> checking.check(publishing.candidate(files), teamsNow));
  }

  void look() {
    try {
      follow();
      if (folder.changed(teams.names())) unpublished = take(folder.last());
      if (unpublished) publish(folder.last());
      follow();
      looked = true;
      trouble = null;
    } catch (RuntimeException e) {
      complainOnce(e);
    }
  }

  private void publish(Look look) {
    if (!publishing.publish(look.files(), look.checked().files())) folder.forget();
    unpublished = false;
  }

  private boolean take(Look look) {
    if (look.files().isEmpty()) LOG.log(Level.WARNING, "No hay ningún archivo .drl en la carpeta " + folder.name());
    look.checked().problems().forEach(problem -> LOG.log(Level.WARNING, problem.toString()));
    return look.canGoLive();
  }

  private void follow() {
    long active = releases.activeNumber().orElse(0L);
    if (active == live.number()) return;
    live.load(active, RuleSet.of(releases.files(active), Set.of()));
    LOG.log(Level.INFO, "Rules of release " + active + " are live: " + live.ruleCount() + " rules");
  }

  /** The same trouble every half second would drown the log. */
  private void complainOnce(RuntimeException e) {
    if (String.valueOf(e.getMessage()).equals(trouble)) return;
    trouble = String.valueOf(e.getMessage());
    LOG.log(Level.WARNING, "Rules could not be looked at; the live ones stay", e);
  }
}
