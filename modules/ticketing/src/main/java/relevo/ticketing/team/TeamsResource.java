package relevo.ticketing.team;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import relevo.kernel.JsonBody;
import relevo.permission.Allowed;
import relevo.permission.Role;

/** Which teams there are; administrators open new ones and change them. */
@Path("teams")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Allowed
public class TeamsResource {

  @Inject Teams teams;
  @Inject KeepTeams keep;

  @GET
  @Allowed(to = {Role.AGENT, Role.SUPERVISOR, Role.ANALYST, Role.AUDITOR})
  @Transactional
  public TeamList all() {
    return new TeamList(teams.all());
  }

  @POST
  @Transactional
  public Response open(InputStream body) {
    return Response.status(Response.Status.CREATED).entity(keep.open(JsonBody.read(body, TeamWish.class))).build();
  }

  @PUT
  @Path("{name}")
  @Transactional
  public TeamCard change(@PathParam("name") String name, InputStream body) {
    return keep.change(name, JsonBody.read(body, TeamWish.class));
  }
}
