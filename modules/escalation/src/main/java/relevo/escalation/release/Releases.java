package relevo.escalation.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;

/** Every rule set that ever was live, and which one is. */
@ApplicationScoped
public class Releases {

  @PersistenceContext EntityManager em;

  void add(Release release) {
    em.persist(release);
  }

  /** Nobody else publishes until this transaction ends. */
  ActiveRelease lockActive() {
    return em.find(ActiveRelease.class, ActiveRelease.ONLY, LockModeType.PESSIMISTIC_WRITE);
  }

  @Transactional
  Optional<Long> activeNumber() {
    return Optional.ofNullable(em.find(ActiveRelease.class, ActiveRelease.ONLY).number());
  }

  @Transactional
  Optional<Release> numbered(long number) {
    return Optional.ofNullable(em.find(Release.class, number));
  }

  /** The files of a release by name; empty for the built-in default, 0. */
  public Map<String, String> files(long number) {
    return numbered(number).map(Release::files).orElse(Map.of());
  }
}
