package relevo.escalation.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every rule set that ever was live, and which one is. */
@ApplicationScoped
public class Releases {

  @PersistenceContext EntityManager em;

  void add(Release release) {
    em.persist(release);
  }

  /** As it is now, whatever this transaction read before; nobody else publishes until it ends. */
  ActiveRelease lockActive() {
    ActiveRelease active = active();
    em.refresh(active, LockModeType.PESSIMISTIC_WRITE);
    return active;
  }

  ActiveRelease active() {
    return em.find(ActiveRelease.class, ActiveRelease.ONLY);
  }

  @Transactional
  Optional<Long> activeNumber() {
    return Optional.ofNullable(active().number());
  }

  /** The live release's number, or 0 while the built-in default decides. */
  public long liveNumber() {
    return activeNumber().orElse(0L);
  }

  @Transactional
  Optional<Release> numbered(long number) {
    return Optional.ofNullable(em.find(Release.class, number));
  }

  /** The newest first. */
  List<Release> before(long number, int most) {
    return em.createQuery("from Release where number < :number order by number desc", Release.class)
        .setParameter("number", number).setMaxResults(most).getResultList();
  }

  /** The rule files of a release by name; empty for the built-in default, 0. */
  public Map<String, String> files(long number) {
    return RuleTexts.rules(allFiles(number));
  }

  /** The same with its scenarios. */
  public Map<String, String> allFiles(long number) {
    return numbered(number).map(Release::files).orElse(Map.of());
  }
}
