package relevo.flow.knowledge;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The words of all articles and how rare they are, at hand without a query; at most a second behind a change. */
@ApplicationScoped
class KnownWords {

  private static final Logger LOG = System.getLogger(KnownWords.class.getName());

  @Inject KnowledgeState state;
  @Resource ManagedScheduledExecutorService clock;

  private volatile Ranking ranking = Shelf.ranking(0, Map.of());
  private long changes = -1;

  void on(@Observes Startup startup) {
    clock.scheduleWithFixedDelay(this::refresh, 0, 1, TimeUnit.SECONDS);
  }

  Ranking ranking() {
    return ranking;
  }

  private synchronized void refresh() {
    try {
      KnowledgeState.Counted counted = state.since(changes);
      if (counted == null) return;
      ranking = Shelf.ranking(counted.articles(), counted.users());
      changes = counted.changes();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "The words of the articles could not be read; the ones known stay", e);
    }
  }
}
