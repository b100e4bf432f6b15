package relevo.escalation.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import relevo.escalation.customers.SourceSetup;
import relevo.secret.Vault;

/** Every source that administrators set up. */
@ApplicationScoped
class StoredSources {

  private static final Logger LOG = System.getLogger(StoredSources.class.getName());

  @PersistenceContext EntityManager em;
  @Inject Vault vault;

  /** As they are kept. */
  private final Set<String> knownNotToOpen = ConcurrentHashMap.newKeySet();

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
    Map<String, String> open = new TreeMap<>();
    source.secrets().forEach((name, sealed) -> opened(source.name(), name, sealed).ifPresent(secret -> open.put(name, secret)));
    return new SourceSetup(source.name(), source.kind(), source.rank(), source.settings(), source.mapping(), open);
  }

  /** One that does not open takes no other source down with it: its own lacks a secret then, and says so, the log once. */
  private Optional<String> opened(String source, String name, String sealed) {
    try {
      return Optional.of(vault.open(sealed, place(source, name)));
    } catch (RuntimeException doesNotOpen) {
      if (knownNotToOpen.add(sealed)) LOG.log(Level.WARNING, doesNotOpen.getMessage());
      return Optional.empty();
    }
  }

  String sealed(String source, String name, String secret) {
    return vault.seal(secret, place(source, name));
  }

  private static String place(String source, String name) {
    return "customer-source/" + source + "/" + name;
  }
}
