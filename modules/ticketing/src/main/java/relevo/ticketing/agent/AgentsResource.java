package relevo.ticketing.agent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import relevo.kernel.JsonBody;
import relevo.kernel.Refusal;
import relevo.permission.Allowed;
import relevo.permission.Caller;
import relevo.permission.Role;

/** Who works here, what they can do and whether they are there. */
@Path("agents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Allowed(to = {Role.AGENT, Role.SUPERVISOR})
public class AgentsResource {

  @Inject Agents agents;
  @Inject KnowAgents know;
  @Context SecurityContext security;

  @GET
  @Allowed(to = {Role.AGENT, Role.SUPERVISOR, Role.AUDITOR})
  @Transactional
  public AgentList all() {
    Set<String> limits = Caller.of(security).teams();
    List<Agent> known = agents.all().stream().filter(agent -> agent.isKnownTo(limits)).toList();
    Map<String, Long> loads = known.isEmpty() ? Map.of() : agents.loads(known.stream().map(agent -> agent.login).toList());
    return new AgentList(known.stream().map(agent -> AgentCard.of(agent, loads.getOrDefault(agent.login, 0L))).toList());
  }

  @PUT
  @Path("me/presence")
  @Transactional
  public AgentCard choose(InputStream body) {
    return know.choose(Caller.of(security).name(), Presence.of(JsonBody.read(body, PresenceWish.class).presence()));
  }

  @PUT
  @Path("{login}")
  @Allowed(to = Role.SUPERVISOR)
  @Transactional
  public AgentCard shape(@PathParam("login") String login, InputStream body) {
    Agent agent = agents.named(login);
    if (!agent.isKnownTo(Caller.of(security).teams())) throw Refusal.missing("el agente " + login);
    return know.shape(agent, JsonBody.read(body, AgentWish.class));
  }
}
