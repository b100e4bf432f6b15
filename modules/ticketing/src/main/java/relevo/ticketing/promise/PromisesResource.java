package relevo.ticketing.promise;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import relevo.edition.Edition;
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

  @GET
  @Path("{team}")
  @Allowed(to = {Role.AGENT, Role.SUPERVISOR, Role.AUDITOR})
  @Transactional
  public Response one(@PathParam("team") String name) {
    return shown(promises.of(teams.named(name).name()));
  }

  /** @param ifMatch the {@code version} of what was read, as an ETag */
  @PUT
  @Path("{team}")
  @Transactional
  public Response replace(@PathParam("team") String name, @HeaderParam("If-Match") String ifMatch, InputStream body) {
    return change(name, ifMatch, JsonBody.read(body, Promising.class).checked());
  }

  /** Back to what is shipped. */
  @DELETE
  @Path("{team}")
  @Transactional
  public Response forget(@PathParam("team") String name, @HeaderParam("If-Match") String ifMatch) {
    return change(name, ifMatch, List.of());
  }

  private Response change(String name, String ifMatch, List<PromiseCard> asked) {
    String team = teams.named(name).name();
    Edition.demand(ifMatch, promises.alone(team).version());
    promises.replace(team, asked);
    return shown(promises.of(team));
  }

  private static Response shown(TeamPromises of) {
    return Response.ok(of).tag(new EntityTag(of.version())).build();
  }
}
