package relevo.ticketing.ticket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import relevo.permission.Allowed;
import relevo.permission.Role;

/** How long the customer of one ticket will probably wait. */
@Path("tickets/{id}/wait")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Allowed(to = {Role.AGENT, Role.SUPERVISOR, Role.AUDITOR})
public class TicketWaitResource {

  @Inject ForeseeWait foresee;
  @Inject Scope scope;
  @Context SecurityContext security;

  @GET
  @Transactional
  public WaitCard expected(@PathParam("id") String id) {
    return foresee.of(scope.sighted(id, security));
  }
}
