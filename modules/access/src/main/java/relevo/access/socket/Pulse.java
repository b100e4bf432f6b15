package relevo.access.socket;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one thread of a node that asks the database on behalf of all its consoles; while there are none, only who is gone. */
@ApplicationScoped
class Pulse {

  private static final Logger LOG = System.getLogger(Pulse.class.getName());
  private static final long VIEWERS_MILLIS = 500;
  private static final long GUARD_MILLIS = 1_000;
  private static final long PRESENCE_MILLIS = 10_000;

  @Resource ManagedScheduledExecutorService scheduler;
  @Inject FollowJournal journal;
  @Inject ShowViewers viewers;
  @Inject GuardConsoles guard;
  @Inject Presence presence;
  @Inject Looks looks;
  @Inject Consoles consoles;
  @Inject @ConfigProperty(name = "relevo.sockets-poll-millis", defaultValue = "50") long pollMillis;

  private final Turn viewersTurn = new Turn(VIEWERS_MILLIS);
  private final Turn guardTurn = new Turn(GUARD_MILLIS);
  private final Turn presenceTurn = new Turn(PRESENCE_MILLIS);
  private Set<String> here = Set.of();
  private ScheduledFuture<?> beats;

  /** Whether something is due again. */
  private static final class Turn {

    private final long nanos;
    private long last = System.nanoTime();

    Turn(long millis) {
      nanos = TimeUnit.MILLISECONDS.toNanos(millis);
    }

    boolean comes() {
      long now = System.nanoTime();
      if (now - last < nanos) return false;
      last = now;
      return true;
    }
  }

  void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
    beats = scheduler.scheduleWithFixedDelay(this::beat, pollMillis, pollMillis, TimeUnit.MILLISECONDS);
  }

  @PreDestroy
  void stop() {
    if (beats != null) beats.cancel(false);
  }

  private void beat() {
    boolean all = presenceTurn.comes();
    attempt(journal::look);
    if (viewersTurn.comes()) attempt(() -> viewers.look(all));
    if (guardTurn.comes()) attempt(() -> guard.look(System.nanoTime()));
    attempt(() -> sayWhoIsHere(all));
    if (all) attempt(this::forget);
  }

  /** At once of whoever has just come. */
  private void sayWhoIsHere(boolean all) {
    Set<String> now = consoles.listening().stream().map(console -> console.person().login()).collect(Collectors.toSet());
    List<String> tell = now.stream().filter(login -> all || !here.contains(login)).toList();
    if (!tell.isEmpty()) presence.here(tell);
    here = now;
  }

  private void forget() {
    presence.forgetGone();
    looks.forgetOver();
  }

  private static void attempt(Runnable step) {
    try {
      step.run();
    } catch (RuntimeException outage) {
      LOG.log(Level.WARNING, "Consoles wait: " + outage.getMessage());
      LOG.log(Level.DEBUG, "Consoles wait", outage);
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(500);
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
  }
}
