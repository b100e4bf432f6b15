package relevo.ticketing.promise;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import relevo.kernel.JsonBody;
import relevo.permission.Allowed;
import relevo.permission.Role;
import relevo.ticketing.team.TeamCard;
import relevo.ticketing.team.Teams;

/** What each team promises, and how to make it promise something else. What is under way keeps the promise it began with. */
@Path("promises")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Allowed
public class PromisesResource {

  @Inject Promises promises;
  @Inject Teams teams;

  @GET
  @Allowed(to = {Role.AGENT, Role.SUPERVISOR, Role.AUDITOR})
  @Transactional
  public PromiseList all() {
    return new PromiseList(promises.of(teams.all().stream().map(TeamCard::name).toList()));
  }

  @PUT
  @Path("{team}")
  @Transactional
  public TeamPromises replace(@PathParam("team") String name, InputStream body) {
    List<PromiseCard> asked = JsonBody.read(body, Promising.class).checked();
    String team = teams.named(name).name();
    promises.replace(team, asked);
    return new TeamPromises(team, false, asked);
  }
}
