package relevo.access.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import relevo.access.account.AccountShut;
import relevo.access.secret.Secret;
import relevo.kernel.Ids;
import relevo.kernel.ProductClock;

/** Every browser in which somebody is signed in. */
@ApplicationScoped
public class Sessions {

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

  /** By a statement of its own, which does nothing if the session has just been ended. */
  void seen(Session session) {
    Instant now = clock.now();
    if (!session.wasSeenLongAgo(now)) return;
    em.createQuery("update Session set seenAt = :now, endsAt = :end where id = :id").setParameter("now", now)
        .setParameter("end", session.endSeenAt(now)).setParameter("id", session.id()).executeUpdate();
  }

  /** Whoever has proved to be the owner of that account is signed in from now on, as long as the browser keeps the secret. */
  public Secret begin(UUID account, String browser, String via) {
    Secret secret = Secret.next("");
    em.persist(new Session(Ids.next(), secret, account, browser, via, clock.now()));
    return secret;
  }

  void end(Session session) {
    em.createQuery("delete from Session where id = :id").setParameter("id", session.id()).executeUpdate();
  }

  void endAll(UUID account) {
    em.createQuery("delete from Session where accountId = :account").setParameter("account", account).executeUpdate();
  }

  void on(@Observes AccountShut shut) {
    endAll(shut.account());
  }
}
