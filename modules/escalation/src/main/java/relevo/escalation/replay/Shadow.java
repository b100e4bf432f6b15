package relevo.escalation.replay;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import relevo.events.flow.TurnTaken;
import relevo.jobs.Jobs;

/** Notes each turn for the rules in the shadow, if there are any; at most a second behind another node. */
@ApplicationScoped
class Shadow {

  private static final Logger LOG = System.getLogger(Shadow.class.getName());

  @Inject Trials trials;
  @Inject Jobs jobs;
  @Resource ManagedScheduledExecutorService clock;

  private volatile UUID running;

  void on(@Observes Startup startup) {
    clock.scheduleWithFixedDelay(this::refresh, 0, 1, TimeUnit.SECONDS);
  }

  /** All that the turn's own transaction has to do with it: a row, among the jobs that it writes anyway. */
  void on(@Observes TurnTaken turn) {
    UUID trial = running;
    if (trial != null) jobs.add(ShadowTurn.KIND, turn.conversationId(), new ShadowTurn.Heard(trial, turn.messageId()));
  }

  /** False once it was stopped; this node may learn of a new one a little later than of its turns. */
  boolean mayFollow(UUID trial) {
    return trial.equals(running) || trials.with(trial).filter(Trial::isRunning).isPresent();
  }

  void refresh() {
    try {
      running = trials.runningShadow().orElse(null);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Whether rules run in the shadow could not be looked up; it stays as it was", e);
    }
  }
}
