package relevo.ticketing.ladder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.io.InputStream;
import java.util.Optional;
import relevo.edition.Edition;
import relevo.kernel.JsonBody;
import relevo.kernel.ProductClock;
import relevo.permission.Allowed;
import relevo.permission.Caller;
import relevo.permission.Role;
import relevo.ticketing.team.Teams;

/** The ladder of tiers: everybody at the desk reads it, administrators write it. */
@Path("ladder")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Allowed
public class LadderResource {

  @Inject Ladders ladders;
  @Inject Teams teams;
  @Inject ProductClock clock;
  @Context SecurityContext security;

  @GET
  @Allowed(to = {Role.AGENT, Role.SUPERVISOR, Role.ANALYST, Role.AUDITOR})
  @Transactional
  public Response ladder() {
    return shown(ladders.kept());
  }

  /** In place of the one there is, whole; work that is under way stays where it is. */
  @PUT
  @Transactional
  public Response replace(@HeaderParam("If-Match") String ifMatch, InputStream body) {
    Ladder wanted = JsonBody.read(body, Ladder.class).checked(teams.all());
    Optional<StoredLadder> stored = ladders.alone();
    Edition.demand(ifMatch, version(stored));
    return shown(Optional.of(ladders.keep(stored.orElseGet(StoredLadder::new), wanted, Caller.name(security, null), clock.now())));
  }

  private Response shown(Optional<StoredLadder> stored) {
    Ladder ladder = stored.map(StoredLadder::ladder).orElse(Ladder.SHIPPED).with(teams.all());
    return Response.ok(ladder).tag(new EntityTag(Edition.tag(version(stored)))).build();
  }

  private static long version(Optional<StoredLadder> stored) {
    return stored.map(StoredLadder::version).orElse(Ladders.SHIPPED_VERSION);
  }
}
