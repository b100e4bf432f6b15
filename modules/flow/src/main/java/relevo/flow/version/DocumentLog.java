package relevo.flow.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import relevo.kernel.ProductClock;

/** Who did what to the flows, when and why. Only ever added to. */
@ApplicationScoped
class DocumentLog {

  enum Action { CREATED, CHANGED, APPROVED, SCHEDULED, UNSCHEDULED, HELD_BACK, PUBLISHED, ROLLED_BACK, DELETED }

  /** What is known of an act; all but who and which document may be null. */
  record Deed(String who, String document, UUID draft, String draftName, Integer number, String comment) {

    static Deed on(DocumentDraft draft, String by, String comment) {
      return new Deed(by, draft.document(), draft.id(), draft.name(), null, comment);
    }
  }

  @PersistenceContext EntityManager em;
  @Inject ProductClock clock;

  void add(Action action, Deed deed) {
    Long next = (Long) em.createNativeQuery("select nextval('flow.document_log_id')", Long.class).getSingleResult();
    em.persist(new DocumentAct(next, clock.now(), action, deed));
  }

  /** The newest first. */
  List<LogLine> before(long id, int most) {
    return em.createQuery("from DocumentAct where id < :id order by id desc", DocumentAct.class).setParameter("id", id)
        .setMaxResults(most).getResultStream().map(DocumentAct::line).toList();
  }
}
