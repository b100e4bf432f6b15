package relevo.escalation.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import relevo.escalation.release.RuleTexts;

/** Every rule set that somebody is still writing. */
@ApplicationScoped
public class Drafts {

  @PersistenceContext EntityManager em;

  void add(Draft draft) {
    em.persist(draft);
    em.flush();
  }

  void remove(Draft draft) {
    em.remove(draft);
  }

  Optional<Draft> with(UUID id) {
    return Optional.ofNullable(em.find(Draft.class, id));
  }

  /** Nobody else touches it until this transaction ends. */
  Optional<Draft> locked(UUID id) {
    return Optional.ofNullable(em.find(Draft.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  Optional<Draft> ofFolder() {
    return em.createQuery("from Draft where folder is not null order by changedAt desc", Draft.class).setMaxResults(1)
        .getResultStream().findFirst();
  }

  /** Last touched first. */
  List<Draft> all(int most) {
    return em.createQuery("from Draft order by changedAt desc, id", Draft.class).setMaxResults(most).getResultList();
  }

  /** Writes what was changed so far, so that its version is the one that others will read. */
  void write() {
    em.flush();
  }
}
