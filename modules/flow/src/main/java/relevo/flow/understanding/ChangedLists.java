package relevo.flow.understanding;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** What was changed in the word lists, at hand without a query; at most a second behind another node. */
@ApplicationScoped
class ChangedLists {

  private static final Logger LOG = System.getLogger(ChangedLists.class.getName());

  @Inject StoredLists stored;
  @Resource ManagedScheduledExecutorService clock;

  private volatile Map<String, ListChange> known = Map.of();

  void on(@Observes Startup startup) {
    clock.scheduleWithFixedDelay(this::refresh, 0, 1, TimeUnit.SECONDS);
  }

  /** By file name, such as {@code reembolso.es.txt}. */
  Map<String, ListChange> known() {
    return known;
  }

  /** What was changed on this node is known at once, so that who changed it sees it in the next request. */
  synchronized void learn(WordListChanged news) {
    Map<String, ListChange> all = new TreeMap<>(known);
    all.put(news.file(), news.change());
    known = all;
  }

  private synchronized void refresh() {
    try {
      Map<String, ListChange> all = new TreeMap<>();
      stored.all().forEach(list -> all.put(list.name() + ".txt", list.change()));
      known = all;
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Changed word lists could not be read; the ones known stay", e);
    }
  }
}
