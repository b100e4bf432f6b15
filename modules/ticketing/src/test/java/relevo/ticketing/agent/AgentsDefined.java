package relevo.ticketing.agent;

import java.time.Instant;
import relevo.events.access.AgentDefined;

/** Agents in memory, as their accounts say. */
public final class AgentsDefined {

  private AgentsDefined() {}

  public static Agents of(AgentDefined... all) {
    KeptAgents agents = new KeptAgents();
    for (AgentDefined each : all) agents.add(new Agent(each, Instant.EPOCH));
    return agents;
  }
}
