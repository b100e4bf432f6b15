package relevo.access.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import relevo.access.secret.Secret;
import relevo.kernel.ProductClock;
import relevo.kernel.Refusal;
import relevo.permission.Caller;

/** Every program's way in, also those that were shut. */
@ApplicationScoped
public class Keys {

  @PersistenceContext EntityManager em;
  @Inject ProductClock clock;

  public Optional<Caller> by(Secret secret) {
    return em.createQuery("from Key where hash = :hash", Key.class).setParameter("hash", secret.hash()).getResultStream()
        .filter(key -> key.isGood(clock.now())).findFirst().map(key -> key.used(clock.now()));
  }

  List<Key> all(int most) {
    return em.createQuery("from Key order by madeAt desc", Key.class).setMaxResults(most).getResultList();
  }

  Key found(String id) {
    try {
      return Optional.ofNullable(em.find(Key.class, UUID.fromString(id))).orElseThrow(() -> Refusal.missing("esa clave"));
    } catch (IllegalArgumentException notAnId) {
      throw Refusal.missing("esa clave");
    }
  }

  void add(Key key) {
    em.persist(key);
  }
}
