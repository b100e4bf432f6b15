package relevo.flow.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every document that somebody is still writing. */
@ApplicationScoped
class DocumentDrafts {

  @PersistenceContext EntityManager em;

  void add(DocumentDraft draft) {
    em.persist(draft);
    em.flush();
  }

  void remove(DocumentDraft draft) {
    em.remove(draft);
  }

  Optional<DocumentDraft> with(UUID id) {
    return Optional.ofNullable(em.find(DocumentDraft.class, id));
  }

  /** Nobody else touches it until this transaction ends. */
  Optional<DocumentDraft> locked(UUID id) {
    return Optional.ofNullable(em.find(DocumentDraft.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Last touched first. */
  List<DocumentDraft> all(int most) {
    return em.createQuery("from DocumentDraft order by changedAt desc, id", DocumentDraft.class).setMaxResults(most).getResultList();
  }

  /** Writes what was changed so far, so that its version is the one that others will read. */
  void write() {
    em.flush();
  }
}
