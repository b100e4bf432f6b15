package relevo.ticketing.agent;

import java.time.Instant;
import java.util.List;

/**
 * An agent as supervisors see them.
 *
 * @param languages none for any
 * @param load how many tickets they have that are neither resolved nor snoozed
 */
public record AgentCard(
    String login, String name, List<String> teams, List<String> languages, List<String> skills, int capacity, long load,
    String presence, Instant presenceSince) {

  static AgentCard of(Agent agent, long load) {
    return new AgentCard(agent.login, agent.name, agent.teams, agent.languages, agent.skills, agent.capacity, load,
        agent.presence.word(), agent.presenceSince);
  }
}
