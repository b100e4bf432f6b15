package relevo.ticketing.agent;

import java.time.Instant;
import java.util.List;
import relevo.events.access.AgentDefined;

/** Some people who have accounts. */
public final class Staff {

  private Staff() {}

  public static Agents of(AgentDefined... people) {
    KeptAgents agents = new KeptAgents();
    for (AgentDefined each : people) agents.add(new Agent(each, Instant.EPOCH));
    return agents;
  }

  public static AgentDefined agent(String login, String name, String team) {
    return somebody(login, name, List.of(team), List.of("agent"));
  }

  public static AgentDefined somebody(String login, String name, List<String> teams, List<String> roles) {
    return new AgentDefined(login, name, teams, roles, true);
  }
}
