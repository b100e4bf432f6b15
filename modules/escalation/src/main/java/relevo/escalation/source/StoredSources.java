package relevo.escalation.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import relevo.escalation.customers.SourceSetup;
import relevo.secret.Sealed;

/** Every source that administrators set up. */
@ApplicationScoped
class StoredSources {

  @PersistenceContext EntityManager em;
  @Inject Sealed sealed;

  /** Who is believed first comes first. */
  @Transactional
  List<SourceSetup> setups() {
    return all().stream().map(this::setup).toList();
  }

  List<StoredSource> all() {
    return em.createQuery("from StoredSource order by rank, name", StoredSource.class).getResultList();
  }

  Optional<StoredSource> named(String name) {
    return Optional.ofNullable(em.find(StoredSource.class, name));
  }

  /** Nobody else changes it until this transaction ends. */
  Optional<StoredSource> locked(String name) {
    return Optional.ofNullable(em.find(StoredSource.class, name, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Nobody else adds or removes one until this transaction ends. */
  void lockAll() {
    em.createNativeQuery("lock table escalation.customer_source in share row exclusive mode").executeUpdate();
  }

  void keep(StoredSource source) {
    em.persist(source);
    em.flush();
  }

  void remove(StoredSource source) {
    em.remove(source);
    em.flush();
  }

  SourceSetup setup(StoredSource source) {
    Map<String, String> open = sealed.opened(place(source.name()), source.secrets());
    return new SourceSetup(source.name(), source.kind(), source.rank(), source.settings(), source.mapping(), open);
  }

  String sealed(String source, String name, String secret) {
    return sealed.sealed(place(source), name, secret);
  }

  private static String place(String source) {
    return "customer-source/" + source;
  }
}
