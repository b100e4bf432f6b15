package relevo.ticketing.team;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.io.InputStream;
import relevo.kernel.JsonBody;
import relevo.kernel.Refusal;
import relevo.permission.Allowed;
import relevo.permission.Role;

/** How a team's line is handed out. */
@Path("teams/{name}/routing")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Allowed(to = Role.SUPERVISOR)
public class RoutingResource {

  /** The version of what nobody has changed yet. */
  private static final long SHIPPED = -1;

  @Inject Teams teams;
  @Inject Routings routings;
  @Inject Event<RoutingChanged> changed;
  @PathParam("name") String name;
  @Context SecurityContext security;

  @GET
  @Allowed(to = {Role.AGENT, Role.SUPERVISOR, Role.AUDITOR})
  @Transactional
  public Response routing() {
    String team = teams.named(name).name();
    return answer(routings.of(team), version(team));
  }

  @PUT
  @Transactional
  public Response change(@HeaderParam("If-Match") String ifMatch, InputStream body) {
    RoutingCard asked = JsonBody.read(body, RoutingCard.class).checked();
    String team = teams.named(name).name();
    Supervision.demand(team, security);
    routings.lock(team);
    demand(ifMatch, version(team));
    Routing kept = routings.keep(team, asked);
    routings.age(team, asked.ageingMinutes());
    changed.fire(new RoutingChanged(team, asked));
    return answer(asked, kept.version());
  }

  private static void demand(String ifMatch, long version) {
    if (ifMatch == null) throw new Refusal(428, "version-missing", "Falta If-Match: lea antes el reparto del equipo y mande su ETag.");
    if (!ifMatch.replaceFirst("^W/", "").replace("\"", "").equals(String.valueOf(version))) {
      throw new Refusal(412, "version-changed", "Otra persona ha cambiado el reparto del equipo mientras tanto; vuelva a leerlo.");
    }
  }

  private long version(String team) {
    return routings.kept(team).map(Routing::version).orElse(SHIPPED);
  }

  private static Response answer(RoutingCard routing, long version) {
    return Response.ok(routing).tag(new EntityTag(String.valueOf(version))).build();
  }
}
