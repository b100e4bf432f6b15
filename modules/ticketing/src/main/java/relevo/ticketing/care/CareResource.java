package relevo.ticketing.care;

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
import java.util.Optional;
import relevo.calendar.HolidayPlace;
import relevo.events.ticketing.HolidaysChosen;
import relevo.events.ticketing.ReopeningChosen;
import relevo.kernel.JsonBody;
import relevo.kernel.ProductClock;
import relevo.permission.Allowed;
import relevo.permission.Caller;
import relevo.permission.Role;
import relevo.ticketing.team.Supervision;
import relevo.ticketing.team.Teams;

/** How one team looks after its customers, each change held to what its author had read. */
@Path("teams/{name}/care")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Allowed(to = Role.SUPERVISOR)
public class CareResource {

  @Inject Policies policies;
  @Inject Teams teams;
  @Inject ProductClock clock;
  @Inject Event<HolidaysChosen> chosen;
  @Inject Event<ReopeningChosen> reopening;
  @PathParam("name") String name;
  @HeaderParam("If-Match") String ifMatch;
  @Context SecurityContext security;

  @GET
  @Allowed(to = {Role.AGENT, Role.SUPERVISOR, Role.AUDITOR})
  @Transactional
  public Response care() {
    return shown(policies.kept(team()));
  }

  /** What it does not say stays, but for {@code autoCloseHours} and {@code holidays}, which it switches off. */
  @PUT
  @Transactional
  public Response change(InputStream body) {
    CareCard asked = JsonBody.read(body, CareCard.class);
    String team = team();
    Supervision.demand(team, security);
    Optional<Policy> policy = policies.alone(team);
    Editing.demand(ifMatch, policy);
    CareCard whole = asked.over(policy.map(Policy::card).orElse(CareCard.SHIPPED));
    Policy kept = policies.keep(policy.orElseGet(() -> new Policy(team)), whole, Caller.name(security, null), clock.now());
    HolidayPlace place = whole.holidays() == null ? new HolidayPlace(null, null) : whole.holidays();
    chosen.fire(new HolidaysChosen(team, place.country(), place.region()));
    reopening.fire(new ReopeningChosen(team, whole.reopenHours()));
    return shown(Optional.of(kept));
  }

  private String team() {
    return teams.named(name).name();
  }

  private static Response shown(Optional<Policy> policy) {
    return Response.ok(policy.map(Policy::card).orElse(CareCard.SHIPPED)).tag(new EntityTag(Editing.tag(policy))).build();
  }
}
