package relevo.command;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import relevo.kernel.ProductClock;

/** Which commands were carried out under which idempotency key. */
@ApplicationScoped
class Commands {

  @PersistenceContext EntityManager em;
  @Inject ProductClock clock;

  /** False if the key has been used; waits for a command that is using it at this moment. */
  boolean begin(String scope, String key, String asked) {
    return em.createNativeQuery("insert into kernel.command (scope, key, asked, at)"
            + " values (:scope, :key, sha256(convert_to(:asked, 'UTF8')), :at) on conflict do nothing")
        .setParameter("scope", scope).setParameter("key", key).setParameter("asked", asked).setParameter("at", clock.now())
        .executeUpdate() == 1;
  }

  void end(String scope, String key, String answer) {
    em.createNativeQuery("update kernel.command set answer = :answer where scope = :scope and key = :key")
        .setParameter("scope", scope).setParameter("key", key).setParameter("answer", answer).executeUpdate();
  }

  /** What was answered when exactly this was asked; nothing if something else was. */
  Optional<String> answer(String scope, String key, String asked) {
    return em.createNativeQuery("select answer from kernel.command"
            + " where scope = :scope and key = :key and asked = sha256(convert_to(:asked, 'UTF8'))", String.class)
        .setParameter("scope", scope).setParameter("key", key).setParameter("asked", asked).getResultStream().map(String.class::cast).findFirst();
  }
}
