package relevo.integration.helpdesk.zendesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import relevo.integration.vendor.Setup;
import relevo.kernel.ProductClock;

/** What came in from tickets there, each once, and which of our replies it became. In the caller's transaction. */
@ApplicationScoped
class Brought {

  @PersistenceContext EntityManager em;
  @Inject ProductClock clock;

  /** True for the first who says so. */
  boolean first(Setup setup, String externalId, UUID ticket) {
    return em.createNativeQuery("""
        insert into integration.brought (account, external_id, ticket_id, at) values (:account, :id, :ticket, :now) on conflict do nothing""")
        .setParameter("account", setup.name()).setParameter("id", externalId).setParameter("ticket", ticket).setParameter("now", clock.now()).executeUpdate() == 1;
  }

  void became(Setup setup, String externalId, UUID reply) {
    em.createNativeQuery("update integration.brought set reply_id = :reply where account = :account and external_id = :id")
        .setParameter("reply", reply).setParameter("account", setup.name()).setParameter("id", externalId).executeUpdate();
  }

  boolean isReply(UUID reply) {
    return !em.createNativeQuery("select 1 from integration.brought where reply_id = :reply").setParameter("reply", reply).getResultList().isEmpty();
  }
}
