package relevo.escalation.judge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every decision ever made. */
@ApplicationScoped
class Decisions {

  private static final int MOST_LOOKED_AT = 10;

  @PersistenceContext EntityManager em;

  void add(StoredDecision decision) {
    em.persist(decision);
  }

  Optional<StoredDecision> of(UUID message) {
    return Optional.ofNullable(em.find(StoredDecision.class, message));
  }

  /** The newest that gave a conversation to a person, until that moment; one of the last few. */
  Optional<StoredDecision> handOver(UUID conversation, Instant until) {
    return em.createQuery("from StoredDecision where conversationId = :conversation and at <= :until order by at desc, messageId desc",
            StoredDecision.class)
        .setParameter("conversation", conversation).setParameter("until", until).setMaxResults(MOST_LOOKED_AT).getResultStream()
        .filter(decision -> PastTurn.of(decision).result().handsOver()).findFirst();
  }

  /** By message, from behind one on. */
  List<StoredDecision> behind(UUID message, int most) {
    return em.createQuery("from StoredDecision where messageId > :message order by messageId", StoredDecision.class)
        .setParameter("message", message).setHint("org.hibernate.readOnly", true).setMaxResults(most).getResultList();
  }

  /** The newest first, from behind a place in the list on. */
  List<StoredDecision> of(UUID conversation, Bookmark behind, int most) {
    return em.createQuery("""
            from StoredDecision where conversationId = :conversation
            and (at < :at or at = :at and messageId < :message) order by at desc, messageId desc""", StoredDecision.class)
        .setParameter("conversation", conversation)
        .setParameter("at", behind.at()).setParameter("message", behind.messageId())
        .setMaxResults(most).getResultList();
  }
}
