package relevo.access.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;
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

  /** By the key of a program. */
  @Transactional
  public Optional<Caller> byKey(String text) {
    return Secret.isLikely(text) ? keys.by(new Secret(text)) : Optional.empty();
  }

  /** By the cookie of a browser; nobody once the account is closed or the session over. */
  @Transactional
  public Optional<Caller> byCookie(String text) {
    if (!Secret.isLikely(text)) return Optional.empty();
    return sessions.by(new Secret(text)).flatMap(session -> {
      sessions.seen(session);
      return accounts.byId(session.accountId()).filter(Account::isActive).map(Account::caller);
    });
  }

  /**
   * The session of whoever asks.
   *
   * @throws Refusal 404 if they came in by a key
   */
  public UUID session(String cookie) {
    return present(cookie).id();
  }

  /** Whose session it is. @throws Refusal 404 if they came in by a key */
  public UUID account(String cookie) {
    return present(cookie).accountId();
  }

  private Session present(String cookie) {
    return Optional.ofNullable(cookie).filter(Secret::isLikely).flatMap(text -> sessions.by(new Secret(text))).orElseThrow(SessionResource::none);
  }

  /** Whether a request with this cookie comes from a page of ours. */
  public static boolean isOurs(String cookie, String csrf) {
    return csrf != null && MessageDigest.isEqual(new Secret(cookie).csrf().getBytes(StandardCharsets.US_ASCII), csrf.getBytes(StandardCharsets.UTF_8));
  }
}
