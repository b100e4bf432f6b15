package relevo.messaging.outbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every message we ever meant to send. */
@ApplicationScoped
class Outbounds {

  @PersistenceContext EntityManager em;

  void add(Outbound outbound) {
    em.persist(outbound);
  }

  Outbound byId(UUID id) {
    return em.find(Outbound.class, id);
  }

  /** Locks these, in one statement and in the order of their ids; afterwards {@link #byId} costs nothing. */
  List<Outbound> lock(Collection<UUID> ids) {
    return em.createQuery("from Outbound where id in :ids order by id", Outbound.class)
        .setParameter("ids", ids)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  Optional<Outbound> byProviderId(String providerId) {
    return em.createQuery("from Outbound where providerId = :id", Outbound.class)
        .setParameter("id", providerId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream().findFirst();
  }

  /** Has anything written after this one left, or is it about to? */
  boolean anythingNewerThan(Outbound outbound) {
    return !em.createQuery("select 1 from Outbound where conversationId = :conversation and createdAt > :then", Integer.class)
        .setParameter("conversation", outbound.conversationId())
        .setParameter("then", outbound.createdAt())
        .setMaxResults(1).getResultList().isEmpty();
  }

  List<Outbound> ofMessages(Collection<UUID> ids) {
    return em.createQuery("from Outbound where id in :ids", Outbound.class).setParameter("ids", ids).getResultList();
  }
}
