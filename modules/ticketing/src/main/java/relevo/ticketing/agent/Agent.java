package relevo.ticketing.agent;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import relevo.events.access.AgentDefined;

/** Somebody with an account, as work is handed out: what they can do, how much at once, and whether they are there. */
@Entity
@Table(schema = "ticketing", name = "agent")
class Agent {

  static final int SHIPPED_CAPACITY = 4;

  @Id String login;
  @Version Long version;
  String name;
  List<String> teams;
  List<String> roles;
  boolean active;
  /** None: any. */
  List<String> languages = List.of();
  List<String> skills = List.of();
  int capacity = SHIPPED_CAPACITY;
  @Enumerated(EnumType.STRING) Presence presence = Presence.OFFLINE;
  /** What they are whenever they are there. */
  @Enumerated(EnumType.STRING) Presence chosen = Presence.ONLINE;
  Instant presenceSince;
  /** When they were last given a ticket; null never. */
  Instant givenAt;

  protected Agent() {}

  Agent(AgentDefined defined, Instant now) {
    login = defined.login();
    presenceSince = now;
    become(defined);
  }

  void become(AgentDefined defined) {
    name = defined.name();
    teams = defined.teams();
    roles = defined.roles();
    active = defined.active();
  }

  /** @return false if they were so already */
  boolean turn(Presence to, Instant now) {
    if (presence == to) return false;
    presence = to;
    presenceSince = now;
    return true;
  }

  /** Whether that team's tickets may be theirs: whoever has no teams sees all. */
  boolean sees(String team) {
    return active && (teams.isEmpty() || teams.contains(team));
  }

  /** As at the console, where administrators may do all. */
  boolean mayTakeTickets() {
    return roles.stream().anyMatch(List.of("agent", "supervisor", "administrator")::contains);
  }

  /** Whether they may be given that team's tickets now. */
  boolean servesNow(String team) {
    return presence == Presence.ONLINE && sees(team) && roles.contains("agent");
  }

  /** Whether somebody who is limited to those teams knows them; none are all. */
  boolean isKnownTo(Set<String> limits) {
    return limits.isEmpty() || teams.isEmpty() || teams.stream().anyMatch(limits::contains);
  }
}
