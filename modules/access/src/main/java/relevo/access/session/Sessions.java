package relevo.access.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import relevo.access.account.AccountShut;
import relevo.access.secret.Secret;
import relevo.kernel.ProductClock;

/** Every browser in which somebody is signed in. */
@ApplicationScoped
class Sessions {

  @PersistenceContext EntityManager em;
  @Inject ProductClock clock;

  Optional<Session> by(Secret secret) {
    return em.createQuery("from Session where hash = :hash", Session.class).setParameter("hash", secret.hash()).getResultStream()
        .filter(session -> !session.isOver(clock.now())).findFirst();
  }

  List<Session> of(UUID account) {
    return em.createQuery("from Session where accountId = :account and endsAt > :now order by seenAt desc", Session.class)
        .setParameter("account", account).setParameter("now", clock.now()).getResultList();
  }

  void add(Session session) {
    em.persist(session);
  }

  void end(Session session) {
    em.remove(session);
  }

  /** Ends all of an account's sessions but one. */
  void endOthers(UUID account, UUID present) {
    em.createQuery("delete from Session where accountId = :account and id <> :present")
        .setParameter("account", account).setParameter("present", present).executeUpdate();
  }

  void on(@Observes AccountShut shut) {
    em.createQuery("delete from Session where accountId = :account").setParameter("account", shut.account()).executeUpdate();
  }
}
