package relevo.access.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
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

  private static final Duration USED_EVERY = Duration.ofMinutes(1);

  @PersistenceContext EntityManager em;
  @Inject ProductClock clock;

  public Optional<Caller> by(Secret secret) {
    return em.createQuery("from Key where hash = :hash", Key.class).setParameter("hash", secret.hash()).getResultStream()
        .filter(key -> key.isGood(clock.now())).findFirst().map(this::used);
  }

  /** By a statement of its own: writing the whole row could bring back a key that somebody is revoking. */
  private Caller used(Key key) {
    em.createQuery("update Key set usedAt = :now where id = :id and (usedAt is null or usedAt < :minute)").setParameter("now", clock.now())
        .setParameter("id", key.id()).setParameter("minute", clock.now().minus(USED_EVERY)).executeUpdate();
    return key.caller();
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
