package relevo.integration.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import relevo.integration.vendor.Links;
import relevo.integration.vendor.Setup;
import relevo.kernel.ProductClock;
import relevo.secret.Sealed;

/** Every integration that administrators set up. */
@ApplicationScoped
class StoredAccounts {

  /** What is forgotten with an integration: all but who wants to hear no more. */
  private static final List<Past> PAST = List.of(new Past("integration.delivery", "account = :name"),
      new Past("integration.link", "account = :name and kind <> '" + Links.UNWANTED + "'"), new Past("integration.brought", "account = :name"));

  /** Rows of one integration. */
  private record Past(String table, String which) {}

  @PersistenceContext EntityManager em;
  @Inject Sealed sealed;
  @Inject ProductClock clock;

  /** As each stands, in the clear. */
  @Transactional
  List<Account> accounts() {
    return all().stream().map(this::account).toList();
  }

  List<StoredAccount> all() {
    return em.createQuery("from StoredAccount order by name", StoredAccount.class).getResultList();
  }

  Optional<StoredAccount> named(String name) {
    return Optional.ofNullable(em.find(StoredAccount.class, name));
  }

  /** Nobody else changes it until this transaction ends. */
  Optional<StoredAccount> locked(String name) {
    return Optional.ofNullable(em.find(StoredAccount.class, name, LockModeType.PESSIMISTIC_WRITE));
  }

  /** The same, but empty if somebody changes it at this moment. */
  Optional<StoredAccount> lockedUnlessBusy(String name) {
    boolean free = !em.createNativeQuery("select 1 from integration.account where name = :name for update skip locked").setParameter("name", name).getResultList().isEmpty();
    return free ? locked(name) : Optional.empty();
  }

  /** Nobody else adds or removes one until this transaction ends. */
  void lockAll() {
    em.createNativeQuery("lock table integration.account in share row exclusive mode").executeUpdate();
  }

  void keep(StoredAccount account) {
    em.persist(account);
    em.flush();
  }

  void remove(StoredAccount account) {
    em.remove(account);
    em.flush();
  }

  /**
   * Forgets what was told to one of that name and what waits for it, some of it at a time.
   *
   * @return true if nothing of it is left
   */
  boolean forget(String name, int most) {
    boolean all = true;
    for (Past past : PAST) {
      // what is under way is left to whoever has it, and then has nobody to go to
      em.createNativeQuery("delete from %1$s where ctid = any(array(select ctid from %1$s where %2$s limit :most for update skip locked))".formatted(past.table(), past.which()))
          .setParameter("name", name).setParameter("most", most).executeUpdate();
      all &= isEmpty(past, name);
    }
    return all;
  }

  /** Whether nothing is left of an earlier one of that name. */
  boolean isForgotten(String name) {
    return PAST.stream().allMatch(past -> isEmpty(past, name));
  }

  private boolean isEmpty(Past past, String name) {
    return em.createNativeQuery("select 1 from " + past.table() + " where " + past.which() + " limit 1").setParameter("name", name).getResultList().isEmpty();
  }

  Account account(StoredAccount account) {
    return new Account(setup(account), account.isOn());
  }

  Setup setup(StoredAccount account) {
    String place = place(account.name());
    return new Setup(account.name(), account.kind(), account.settings(), sealed.opened(place, account.secrets()),
        sealed.opened(place, account.earlierSecrets(clock.now())));
  }

  String sealed(String account, String name, String secret) {
    return sealed.sealed(place(account), name, secret);
  }

  private static String place(String account) {
    return "integration/" + account;
  }
}
