package relevo.flow.understanding;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** The word lists that were changed over the API, at hand without a query; at most a second behind another node. */
@ApplicationScoped
class StoredLists {

  private static final Logger LOG = System.getLogger(StoredLists.class.getName());

  @PersistenceContext EntityManager em;
  @Resource ManagedScheduledExecutorService clock;

  private volatile Map<String, ListChange> known = Map.of();

  void on(@Observes Startup startup) {
    clock.scheduleWithFixedDelay(this::refresh, 0, 1, TimeUnit.SECONDS);
  }

  /** By file name, such as {@code reembolso.es.txt}. */
  Map<String, ListChange> known() {
    return known;
  }

  Optional<StoredList> named(String name) {
    return Optional.ofNullable(em.find(StoredList.class, name));
  }

  /** Nobody else changes it until this transaction ends. */
  StoredList locked(String name) {
    em.createNativeQuery("insert into flow.word_list (name, version, added, removed) values (?1, 0, '', '') on conflict do nothing")
        .setParameter(1, name).executeUpdate();
    return em.find(StoredList.class, name, LockModeType.PESSIMISTIC_WRITE);
  }

  void flush() {
    em.flush();
  }

  @Transactional
  Map<String, ListChange> all() {
    Map<String, ListChange> all = new TreeMap<>();
    em.createQuery("from StoredList", StoredList.class).getResultStream().forEach(list -> all.put(list.name() + ".txt", list.change()));
    return all;
  }

  private void refresh() {
    try {
      known = all();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Changed word lists could not be read; the ones known stay", e);
    }
  }
}
