package relevo.access.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import relevo.kernel.Refusal;

/** Everybody who may sign in. */
@ApplicationScoped
public class Accounts {

  @PersistenceContext EntityManager em;

  public Optional<Account> byId(UUID id) {
    return Optional.ofNullable(em.find(Account.class, id));
  }

  /** One at a time changes who may come in, so that two do not each take the other for the administrator who stays. */
  public void alone() {
    em.createNativeQuery("select pg_advisory_xact_lock(hashtext('relevo.access.account'))", Object.class).getSingleResult();
  }

  /** Nobody else counts its failures or changes it until the transaction ends. */
  Account locked(String id) {
    return Optional.ofNullable(em.find(Account.class, key(id), LockModeType.PESSIMISTIC_WRITE)).orElseThrow(Accounts::missing);
  }

  /** Of which nothing is locked or kept in mind. */
  String login(String id) {
    return em.createQuery("select login from Account where id = :id", String.class).setParameter("id", key(id)).getResultStream()
        .findFirst().orElseThrow(Accounts::missing);
  }

  public Account found(String id) {
    return byId(key(id)).orElseThrow(Accounts::missing);
  }

  private static UUID key(String id) {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException notAnId) {
      throw missing();
    }
  }

  private static Refusal missing() {
    return Refusal.missing("esa cuenta");
  }

  public Optional<Account> by(String login) {
    return em.createQuery("from Account where login = :login", Account.class).setParameter("login", folded(login)).getResultStream().findFirst();
  }

  /** As it is now; nobody else counts its failures or changes it until the transaction ends. */
  public void lock(Account account) {
    em.refresh(account, LockModeType.PESSIMISTIC_WRITE);
  }

  List<Account> all(int most) {
    return em.createQuery("from Account order by login", Account.class).setMaxResults(most).getResultList();
  }

  /** Those of which the others have not heard. */
  List<Account> untold() {
    return em.createQuery("from Account where told = false order by login", Account.class).getResultList();
  }

  /** Now they have, of all. */
  void allAreTold() {
    em.createQuery("update Account set told = true where told = false").executeUpdate();
  }

  boolean none() {
    return em.createQuery("select 1 from Account", Integer.class).setMaxResults(1).getResultList().isEmpty();
  }

  /** Those who can still let others in. */
  long administrators() {
    return em.createQuery("select count(*) from Account where active and password is not null and roles like '%administrator%'", Long.class)
        .getSingleResult();
  }

  void add(Account account) {
    em.persist(account);
    em.flush();
  }

  public static String folded(String login) {
    return login == null ? "" : login.replaceAll("\\p{Cntrl}", "").strip().toLowerCase(Locale.ROOT);
  }
}
