package relevo.access.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import relevo.access.log.AccessLog;
import relevo.events.access.TeamsAsked;
import relevo.kernel.Ids;
import relevo.kernel.ProductClock;
import relevo.kernel.Refusal;
import relevo.permission.Role;

/** Opens accounts, changes them, and closes them; the last administrator stays. */
@ApplicationScoped
public class KeepAccounts {

  private static final Pattern LOGIN = Pattern.compile("[\\p{L}\\d._+-]{2,60}(@[\\p{L}\\d.-]{3,100})?");
  /** By these the records name others. */
  static final String FIRST = "admin";
  private static final Set<String> RESERVED = Set.of(FIRST, "nadie", "agente", "bot");
  private static final int LONGEST_NAME = 100;
  private static final int MOST_TEAMS = 50;

  @Inject Accounts accounts;
  @Inject Passwords passwords;
  @Inject AccessLog log;
  @Inject ProductClock clock;
  @Inject DefineAgents agents;
  @Inject Event<AccountShut> shut;
  @Inject Event<TeamsAsked> asked;

  public Account open(AccountWish wish, String by) {
    String login = Accounts.folded(wish.login());
    if (!LOGIN.matcher(login).matches() || RESERVED.contains(login)) {
      throw new Refusal(422, "login", "El usuario lleva de 2 a 60 letras, cifras, puntos o guiones, o es un correo.");
    }
    String hash = hash(wish, login);
    accounts.alone();
    if (accounts.by(login).isPresent()) throw new Refusal(409, "login-taken", "Ya hay una cuenta con el usuario «" + login + "».");
    return opened(login, wish, hash, by);
  }

  /** A new desk's, which lets the others in: it has the name under which the installation's own token acts. */
  Account openFirst(String password) {
    AccountWish wish = new AccountWish(FIRST, "Administración", List.of(Role.ADMINISTRATOR.word()), List.of(), true, password);
    return opened(FIRST, wish, hash(wish, FIRST), FIRST);
  }

  private Account opened(String login, AccountWish wish, String hash, String by) {
    Account account = new Account(Ids.next(), login, clock.now());
    shape(account, wish);
    if (hash != null) account.takesPassword(hash, clock.now());
    accounts.add(account);
    log.add(by, "opened account", login, String.join(" ", roleWords(wish)));
    agents.tell(account);
    return account;
  }

  /** As {@link #change(Account, AccountWish, String)}, with a new password if the wish has one. */
  Account change(String id, AccountWish wish, String by) {
    String hash = hash(wish, accounts.login(id));
    accounts.alone();
    Account account = accounts.locked(id);
    change(account, wish, by);
    if (hash != null) setPassword(account, hash, by);
    return account;
  }

  /** The whole account but for its password: what is left out would otherwise widen what somebody may. */
  public void change(Account account, AccountWish wish, String by) {
    if (wish.teams() == null || wish.active() == null) {
      throw new Refusal(422, "account-incomplete", "Diga la cuenta entera, también «teams» (vacío: todos) y «active».");
    }
    if (wish.login() != null && !Accounts.folded(wish.login()).equals(account.login())) {
      throw new Refusal(422, "login", "El usuario no se cambia: abra otra cuenta.");
    }
    boolean staysAdministrator = wish.active() && roles(wish).contains(Role.ADMINISTRATOR);
    if (account.administers() && !staysAdministrator && accounts.administrators() == 1) {
      throw new Refusal(409, "last-administrator", "Tiene que quedar al menos una cuenta de administración abierta y con contraseña.");
    }
    shape(account, wish);
    log.add(by, account.isActive() ? "changed account" : "closed account", account.login(), account.caller().roles() + " " + account.teams());
    if (!account.isActive()) shut.fire(new AccountShut(account.id()));
    agents.tell(account);
  }

  /** Whoever was signed in with the old one is out. */
  private void setPassword(Account account, String hash, String by) {
    account.takesPassword(hash, clock.now());
    log.add(by, "set password", account.login(), null);
    shut.fire(new AccountShut(account.id()));
  }

  /** It may take a while, so before anything is locked for which others would wait. */
  private String hash(AccountWish wish, String login) {
    if (wish.password() == null) return null;
    String good = Passwords.good(wish.password(), login);
    return passwords.inTurn(() -> passwords.hash(good));
  }

  void unlock(Account account, String by) {
    account.unlock();
    log.add(by, "unlocked account", account.login(), null);
  }

  private void shape(Account account, AccountWish wish) {
    String name = wish.name() == null ? "" : wish.name().strip();
    if (name.isEmpty() || name.length() > LONGEST_NAME) throw new Refusal(422, "name", "Falta el nombre, de " + LONGEST_NAME + " letras como mucho.");
    Set<String> teams = teams(wish);
    asked.fire(new TeamsAsked(List.copyOf(teams)));
    account.becomes(name, roles(wish), teams, wish.active() == null || wish.active(), clock.now());
  }

  private static Set<Role> roles(AccountWish wish) {
    Set<Role> roles = new HashSet<>();
    for (String word : roleWords(wish)) {
      roles.add(Optional.ofNullable(word).flatMap(Role::named).orElseThrow(() -> new Refusal(422, "role-unknown",
          "No hay ningún rol «" + word + "»: agent, supervisor, analyst, administrator o auditor.")));
    }
    if (roles.isEmpty()) throw new Refusal(422, "roles", "Falta al menos un rol: agent, supervisor, analyst, administrator o auditor.");
    return roles;
  }

  private static List<String> roleWords(AccountWish wish) {
    return wish.roles() == null ? List.of() : wish.roles();
  }

  private static Set<String> teams(AccountWish wish) {
    if (wish.teams() == null) return Set.of();
    if (wish.teams().size() > MOST_TEAMS) throw new Refusal(422, "teams", "Una cuenta es de " + MOST_TEAMS + " equipos como mucho.");
    for (String team : wish.teams()) {
      if (team == null || team.isBlank() || team.length() > LONGEST_NAME) throw new Refusal(422, "teams", "Un equipo tiene un nombre de " + LONGEST_NAME + " letras como mucho.");
    }
    return new TreeSet<>(wish.teams());
  }
}
