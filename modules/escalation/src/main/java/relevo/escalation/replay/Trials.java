package relevo.escalation.replay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import relevo.escalation.judge.PastTurns.Span;
import relevo.escalation.replay.Trial.Kind;
import relevo.escalation.replay.Trial.State;

/** Every replay and every shadow. */
@ApplicationScoped
class Trials {

  @PersistenceContext EntityManager em;

  void add(Trial trial) {
    em.persist(trial);
  }

  Optional<Trial> with(UUID id) {
    return Optional.ofNullable(em.find(Trial.class, id));
  }

  List<Trial> newest(Kind kind, int most) {
    return em.createQuery("from Trial where kind = :kind order by startedAt desc", Trial.class)
        .setParameter("kind", kind).setMaxResults(most).getResultList();
  }

  /** The newest that says anything about these very files. */
  Optional<Trial> about(String fingerprint) {
    return em.createQuery("from Trial where fingerprint = :fingerprint and state in (:said) order by startedAt desc", Trial.class)
        .setParameter("fingerprint", fingerprint).setParameter("said", List.of(State.DONE, State.RUNNING, State.STOPPED))
        .setMaxResults(1).getResultStream().findFirst();
  }

  /** The newest replays of exactly that span, by whatever rules. */
  List<Trial> replays(Span span, int most) {
    return em.createQuery("from Trial where kind = :kind and since = :since and until = :until order by startedAt desc", Trial.class)
        .setParameter("kind", Kind.REPLAY).setParameter("since", span.since()).setParameter("until", span.until()).setMaxResults(most).getResultList();
  }

  /** Whoever begins another shadow meanwhile waits until this transaction ends, and then sees what came of it. */
  void lockShadows() {
    em.createNativeQuery("select cast(pg_advisory_xact_lock(7303, 1) as text)", String.class).getSingleResult();
  }

  /** The shadow that follows the desk now, asked by the clock. */
  @Transactional
  Optional<UUID> runningShadow() {
    return em.createQuery("select id from Trial where kind = :kind and state = :state", UUID.class)
        .setParameter("kind", Kind.SHADOW).setParameter("state", State.RUNNING).getResultStream().findFirst();
  }
}
