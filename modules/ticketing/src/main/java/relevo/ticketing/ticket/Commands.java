package relevo.ticketing.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import relevo.kernel.ProductClock;

/** Which commands were carried out under which idempotency key. */
@ApplicationScoped
class Commands {

  @PersistenceContext EntityManager em;
  @Inject ProductClock clock;

  /** What was done under a key before, and what was answered. */
  record Earlier(String action, String answer) {}

  /** False if the key has been used on this ticket; waits for a command that is using it at this moment. */
  boolean begin(UUID ticket, String key, String action) {
    return em.createNativeQuery("insert into ticketing.command (ticket_id, key, action, at)"
            + " values (:ticket, :key, :action, :at) on conflict do nothing")
        .setParameter("ticket", ticket).setParameter("key", key)
        .setParameter("action", action).setParameter("at", clock.now())
        .executeUpdate() == 1;
  }

  void end(UUID ticket, String key, String answer) {
    em.createNativeQuery("update ticketing.command set answer = :answer where ticket_id = :ticket and key = :key")
        .setParameter("ticket", ticket).setParameter("key", key).setParameter("answer", answer)
        .executeUpdate();
  }

  Earlier earlier(UUID ticket, String key) {
    Object[] row = (Object[]) em.createNativeQuery(
            "select action, answer from ticketing.command where ticket_id = :ticket and key = :key", Object[].class)
        .setParameter("ticket", ticket).setParameter("key", key)
        .getSingleResult();
    return new Earlier((String) row[0], (String) row[1]);
  }
}
