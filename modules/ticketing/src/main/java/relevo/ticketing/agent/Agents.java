package relevo.ticketing.agent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import relevo.kernel.Refusal;

/** Everybody who may be given tickets. */
@ApplicationScoped
public class Agents {

  private static final int MOST = 2_000;

  @PersistenceContext EntityManager em;

  void add(Agent agent) {
    em.persist(agent);
  }

  Optional<Agent> present(String login) {
    return Optional.ofNullable(em.find(Agent.class, login));
  }

  /** For whoever changes them: a ticket that they are just being given counts first, or has to wait. */
  Optional<Agent> alone(String login) {
    return Optional.ofNullable(em.find(Agent.class, login, LockModeType.PESSIMISTIC_WRITE));
  }

  /** As {@link #alone}. @throws Refusal 404 if there is none */
  Agent named(String login) {
    return alone(login).orElseThrow(() -> Refusal.missing("el agente " + login));
  }

  List<Agent> all() {
    return em.createQuery("from Agent a where a.active = true order by a.login", Agent.class).setMaxResults(MOST).getResultList();
  }

  /** How many tickets each of them has that ask for something now. */
  Map<String, Long> loads(Collection<String> logins) {
    return em.createQuery("select t.agent, count(t) from Ticket t where t.status = ASSIGNED and t.agent in :logins"
            + " and not exists (select c.ticketId from Chat c where c.ticketId = t.id and (c.snoozedUntil is not null or c.snoozedForReply = true))"
            + " group by t.agent", Object[].class)
        .setParameter("logins", logins).getResultStream().collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
  }

  /** Who may be given that team's tickets now, as they stand. */
  public List<Hand> handsOf(String team) {
    List<Agent> there = em.createQuery("from Agent a where a.active = true and a.presence = ONLINE order by a.login", Agent.class)
        .setMaxResults(MOST).getResultStream().filter(agent -> agent.servesNow(team)).toList();
    return withLoads(there);
  }

  /** Gives this one a ticket more, unless meanwhile they are full, gone or of another team. Whoever else gives them one has to wait. */
  public boolean load(String login, String team, Instant now) {
    Agent agent = em.find(Agent.class, login);
    em.refresh(agent, LockModeType.PESSIMISTIC_WRITE);
    if (!agent.servesNow(team) || loads(Set.of(login)).getOrDefault(login, 0L) >= agent.capacity) return false;
    agent.givenAt = now;
    return true;
  }

  /** @throws Refusal 422 if there is no such agent, that team's tickets are none of theirs, or no ticket is */
  public void demand(String login, String team) {
    Agent agent = present(login).orElseThrow(() ->
        new Refusal(422, "agent-unknown", "No hay ningún agente «" + login + "». Los agentes están en /api/v1/agents."));
    if (!agent.sees(team)) throw new Refusal(422, "agent-elsewhere", "«" + login + "» no es del equipo «" + team + "» o su cuenta está cerrada.");
    if (agent.mayTakeTickets()) return;
    throw new Refusal(422, "agent-without-tickets", "«" + login + "» no puede tener tickets: su cuenta no es de agente ni de supervisor.");
  }

  /** Whether they have an account with which they may have that team's tickets. */
  public boolean mayHave(String login, String team) {
    return present(login).filter(agent -> agent.sees(team) && agent.mayTakeTickets()).isPresent();
  }

  /** Whose teams those are; none for all, or if nobody knows that agent. */
  public List<String> teamsOf(String login) {
    return present(login).map(agent -> agent.teams).orElse(List.of());
  }

  /** What people call them: the login itself where nobody knows them by another name. */
  public String nameOf(String login) {
    return present(login).map(agent -> agent.name).filter(name -> !name.isBlank()).orElse(login);
  }

  /** Since when they are offline; empty if they are not, or nobody knows them. */
  public Optional<Instant> goneSince(String login) {
    return present(login).filter(agent -> agent.presence == Presence.OFFLINE).map(agent -> agent.presenceSince);
  }

  private List<Hand> withLoads(List<Agent> agents) {
    Map<String, Long> loads = agents.isEmpty() ? Map.of() : loads(agents.stream().map(agent -> agent.login).toList());
    Function<Agent, Hand> hand = agent -> new Hand(agent.login, agent.languages, agent.skills, agent.capacity,
        loads.getOrDefault(agent.login, 0L), agent.givenAt);
    return agents.stream().map(hand).toList();
  }
}
