package relevo.access.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import relevo.kernel.Ids;
import relevo.kernel.ProductClock;

/** Which account belongs to whom, in the words of their provider. */
@ApplicationScoped
class Identities {

  @PersistenceContext EntityManager em;
  @Inject ProductClock clock;

  Optional<Identity> of(String issuer, String subject) {
    return em.createQuery("from Identity where issuer = :issuer and subject = :subject", Identity.class).setParameter("issuer", issuer)
        .setParameter("subject", subject).getResultStream().findFirst();
  }

  Optional<Identity> of(UUID account) {
    return em.createQuery("from Identity where accountId = :account", Identity.class).setParameter("account", account).getResultStream().findFirst();
  }

  Identity link(UUID account, String issuer, String subject, boolean follows, String by) {
    Identity identity = new Identity(Ids.next(), account, issuer, subject, follows, by, clock.now());
    em.persist(identity);
    return identity;
  }

  /** Whether there was one. */
  boolean unlink(UUID account) {
    return em.createQuery("delete from Identity where accountId = :account").setParameter("account", account).executeUpdate() > 0;
  }
}
