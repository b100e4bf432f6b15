package relevo.access.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import relevo.events.access.AgentDefined;
import relevo.kernel.JsonText;
import relevo.permission.Caller;
import relevo.permission.Role;

/** A person who may sign in. */
@Entity
@Table(schema = "access", name = "account")
public class Account {

  /** So many wrong passwords in a row close the account for a while, longer each time. */
  private static final int MOST_FAILURES = 5;
  private static final Duration FIRST_LOCK = Duration.ofMinutes(1);
  private static final int MOST_DOUBLINGS = 5;
  private static final Duration FORGIVEN_AFTER = Duration.ofHours(6);

  @Id private UUID id;
  @Version private Long version;
  private String login;
  private String name;
  private String roles;
  private String teams;
  private boolean active;
  private String password;
  private int failures;
  @Column(name = "locked_until") private Instant lockedUntil;
  @Column(name = "created_at") private Instant createdAt;
  @Column(name = "changed_at") private Instant changedAt;
  /** Whoever opens or changes one tells the others; of what came in otherwise they are told at the start. */
  private boolean told;

  protected Account() {}

  Account(UUID id, String login, Instant now) {
    this.id = id;
    this.login = login;
    createdAt = now;
    active = true;
    changedAt = now;
    told = true;
  }

  void becomes(String newName, Set<Role> newRoles, Set<String> newTeams, boolean isActive, Instant now) {
    name = newName;
    roles = newRoles.stream().sorted().map(Role::word).collect(Collectors.joining(" "));
    teams = JsonText.of(new TreeSet<>(newTeams));
    active = isActive;
    changedAt = now;
  }

  /** @param hash null: nobody can sign in with a password until one is set */
  void takesPassword(String hash, Instant now) {
    password = hash;
    changedAt = now;
    unlock();
  }

  void unlock() {
    failures = 0;
    lockedUntil = null;
  }

  /** A wrong password: the fifth, tenth, fifteenth … in a row locks for 1, 2, 4 … 32 minutes. */
  void fails(Instant now) {
    if (lockedUntil != null && now.isAfter(lockedUntil.plus(FORGIVEN_AFTER))) unlock();
    failures++;
    if (failures % MOST_FAILURES != 0) return;
    int doublings = Math.min(failures / MOST_FAILURES - 1, MOST_DOUBLINGS);
    lockedUntil = now.plus(FIRST_LOCK.multipliedBy(1L << doublings));
  }

  boolean isLocked(Instant now) {
    return lockedUntil != null && now.isBefore(lockedUntil);
  }

  public boolean isActive() {
    return active;
  }

  public UUID id() {
    return id;
  }

  public String login() {
    return login;
  }

  public String name() {
    return name;
  }

  String password() {
    return password;
  }

  public Set<Role> roles() {
    return roles.isEmpty() ? Set.of() : List.of(roles.split(" ")).stream().map(word -> Role.named(word).orElseThrow()).collect(Collectors.toSet());
  }

  public Set<String> teams() {
    return new TreeSet<>(List.of(JsonText.as(String[].class, teams)));
  }

  boolean administers() {
    return active && password != null && roles().contains(Role.ADMINISTRATOR);
  }

  public Caller caller() {
    return new Caller(login, roles(), teams(), false, false);
  }

  AgentDefined defined() {
    return new AgentDefined(login, name, List.copyOf(teams()), roleWords(), active);
  }

  private List<String> roleWords() {
    return roles().stream().sorted().map(Role::word).toList();
  }

  public AccountCard card(Instant now) {
    return new AccountCard(id, login, name, roleWords(), List.copyOf(teams()), active,
        isLocked(now) ? lockedUntil : null, password != null, createdAt, changedAt);
  }
}
