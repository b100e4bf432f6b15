package relevo.access.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import relevo.access.log.AccessLog;
import relevo.kernel.ProductClock;
import relevo.kernel.Refusal;

/** Tries a password. Whoever guesses is told nothing: not whether the account exists, not whether it is locked. */
@ApplicationScoped
public class SignIn {

  @Inject Accounts accounts;
  @Inject Passwords passwords;
  @Inject AccessLog log;
  @Inject ProductClock clock;

  /** Nobody, if the password is wrong, the account is closed or locked, or there is none. What failed is counted: commit it. */
  public Optional<Account> with(String login, String password) {
    return passwords.inTurn(() -> tried(login, password));
  }

  /** The row is locked after the hashing only: how long an answer takes does not tell whether there is an account. */
  private Optional<Account> tried(String login, String password) {
    Optional<Account> known = accounts.by(login);
    String hash = known.map(Account::password).orElse(null);
    boolean fits = passwords.fits(password, hash);
    if (known.isEmpty()) {
      log.refused("-", "unknown");
      return Optional.empty();
    }
    Account account = known.get();
    accounts.lock(account);
    if (!account.isActive() || account.isLocked(clock.now())) return turnedAway(account, account.isActive() ? "locked" : "closed");
    if (!fits || !hash.equals(account.password())) {
      account.fails(clock.now());
      return turnedAway(account, "password");
    }
    account.unlock();
    log.add(account.login(), "came in", null, null);
    return known;
  }

  private Optional<Account> turnedAway(Account account, String why) {
    log.refused(account.login(), why);
    return Optional.empty();
  }

  /**
   * What failed is counted as at the door: commit it.
   *
   * @throws Refusal 409 if they have none here, 422 if the present password is wrong or the account locked by then, or the new one is too weak
   */
  public void change(UUID id, String present, String wanted) {
    passwords.inTurn(() -> {
      Account account = accounts.byId(id).orElseThrow();
      String before = account.password();
      if (before == null) throw new Refusal(409, "password-elsewhere", "Su cuenta no tiene contraseña en Relevo: se cambia donde usted entra.");
      String good = Passwords.another(wanted, present, account.login());
      boolean fits = passwords.fits(present, before);
      String hash = passwords.hash(good);
      accounts.lock(account);
      if (account.isLocked(clock.now())) throw locked(account);
      if (!fits || !before.equals(account.password())) throw wrong(account);
      account.takesPassword(hash, clock.now());
      log.add(account.login(), "changed password", account.login(), null);
      return account;
    });
  }

  private Refusal wrong(Account account) {
    account.fails(clock.now());
    log.refused(account.login(), "password");
    return new Refusal(422, "password-wrong", "La contraseña actual no es correcta.");
  }

  /** Whoever is signed in may know. */
  private Refusal locked(Account account) {
    log.refused(account.login(), "locked");
    return new Refusal(422, "password-locked", "Ha habido demasiadas contraseñas equivocadas. Inténtelo dentro de unos minutos.");
  }
}
