package relevo.access.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import relevo.access.account.Account;
import relevo.access.account.AccountShut;
import relevo.access.account.AccountWish;
import relevo.access.account.Accounts;
import relevo.access.account.KeepAccounts;
import relevo.access.log.AccessLog;
import relevo.kernel.Refusal;

/**
 * Finds the account of a person whom the provider vouches for, or opens one. An account is found by issuer and subject only: a name or an
 * e-mail may change hands, so one that has an account here already is not let in by it until an administrator links the two.
 */
@ApplicationScoped
class ComeIn {

  static final String VIA = "oidc";

  @Inject OidcSettings settings;
  @Inject Identities identities;
  @Inject Accounts accounts;
  @Inject KeepAccounts keeping;
  @Inject Grants grants;
  @Inject AccessLog log;
  @Inject Event<AccountShut> shut;

  /** What they would be called here; empty if the provider does not say, or not for sure. */
  String login(Person person) {
    return Accounts.folded(person.login(settings.loginClaim()).orElse(""));
  }

  /** @throws Refusal 403 or 409 if they may not come in; what it did is right all the same: commit it */
  Account as(Person person) {
    Optional<Identity> known = identities.of(person.issuer(), person.subject());
    if (known.isEmpty()) accounts.alone();
    Optional<Identity> identity = known.or(() -> identities.of(person.issuer(), person.subject()));
    Account account = identity.isPresent() ? again(identity.get(), person) : first(person);
    log.add(account.login(), "came in", null, VIA);
    return account;
  }

  private Account again(Identity identity, Person person) {
    Account account = accounts.byId(identity.accountId()).orElseThrow();
    if (!account.isActive()) throw new Refusal(403, "oidc-closed", "Su cuenta de Relevo está cerrada. Pida a quien administra que la abra.");
    if (identity.follows()) follow(account, person);
    return account;
  }

  /** Whoever lost every group that let them in is out everywhere. */
  private void follow(Account account, Person person) {
    if (grants.areNone(person)) shut.fire(new AccountShut(account.id()));
    AccountWish wish = grants.of(person, account.login());
    if (Grants.isAlready(account, wish)) return;
    accounts.alone();
    accounts.lock(account);
    keeping.change(account, wish, VIA);
  }

  private Account first(Person person) {
    String login = login(person);
    if (login.isEmpty()) {
      throw new Refusal(403, "oidc-no-login", "El proveedor de identidad no dice cómo se llama usted, o no ha comprobado su correo. Pida a quien lo administra"
          + " que lo diga o lo compruebe.");
    }
    if (accounts.by(login).isPresent()) throw notLinked(login, person);
    if (!settings.create()) {
      throw new Refusal(403, "oidc-no-account", "No tiene cuenta en Relevo. Pida a quien administra que la abra para «" + login
          + "» y la enlace con «" + person.subject() + "».").with("login", login).with("subject", person.subject());
    }
    Account account = keeping.open(grants.of(person, login), VIA);
    identities.link(account.id(), person.issuer(), person.subject(), true, VIA);
    return account;
  }

  private static Refusal notLinked(String login, Person person) {
    return new Refusal(409, "oidc-not-linked", "Ya hay una cuenta «" + login + "», y no está enlazada con su identidad. Si es suya, pida a quien administra"
        + " que la enlace con «" + person.subject() + "»; mientras tanto, entre con su contraseña de Relevo.")
        .with("login", login).with("subject", person.subject());
  }
}
