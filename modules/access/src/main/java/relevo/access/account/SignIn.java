package relevo.access.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
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

  private Optional<Account> tried(String login, String password) {
    Optional<Account> known = accounts.lockedBy(login);
    boolean fits = passwords.fits(password, known.map(Account::password).orElse(null));
    if (known.isEmpty()) {
      log.add("-", "refused", null, "unknown");
      return Optional.empty();
    }
    Account account = known.get();
    if (!account.isActive() || account.isLocked(clock.now())) return turnedAway(account, account.isActive() ? "locked" : "closed");
    if (!fits) {
      account.fails(clock.now());
      return turnedAway(account, "password");
    }
    account.unlock();
    log.add(account.login(), "came in", null, null);
    return known;
  }

  private Optional<Account> turnedAway(Account account, String why) {
    log.add(account.login(), "refused", null, why);
    return Optional.empty();
  }

  /** @throws Refusal 422 if the present password is wrong or the new one is too weak */
  public void change(Account account, String present, String wanted) {
    if (!passwords.fits(present, account.password())) throw new Refusal(422, "password-wrong", "La contraseña actual no es correcta.");
    account.takesPassword(passwords.hash(Passwords.good(wanted, account.login())), clock.now());
    log.add(account.login(), "changed password", account.login(), null);
  }
}
