package relevo.access.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import relevo.access.account.Account;
import relevo.access.account.Accounts;
import relevo.access.key.Keys;
import relevo.access.secret.Secret;
import relevo.permission.Caller;

/** Tells the door who stands before it. Asked before the request's own transaction, so it has one of its own. */
@ApplicationScoped
public class Recognition {

  @Inject Sessions sessions;
  @Inject Accounts accounts;
  @Inject Keys keys;
  @Inject PresentSession present;

  /** By the key of a program. */
  @Transactional
  public Optional<Caller> byKey(String text) {
    return Secret.isLikely(text) ? keys.by(new Secret(text)) : Optional.empty();
  }

  /** By the cookie of a browser; nobody once the account is closed or the session over. */
  @Transactional
  public Optional<Caller> byCookie(String text) {
    if (!Secret.isLikely(text)) return Optional.empty();
    Optional<Session> known = sessions.by(new Secret(text));
    Optional<Caller> caller = known.flatMap(session -> accounts.byId(session.accountId())).filter(Account::isActive).map(Account::caller);
    known.ifPresent(sessions::seen);
    if (caller.isPresent()) present.is(known.get());
    return caller;
  }

  /** Whether a request with this cookie comes from a page of ours. */
  public static boolean isOurs(String cookie, String csrf) {
    return csrf != null && MessageDigest.isEqual(new Secret(cookie).csrf().getBytes(StandardCharsets.US_ASCII), csrf.getBytes(StandardCharsets.UTF_8));
  }
}
