package relevo.ticketing.ticket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.io.InputStream;
import relevo.kernel.JsonBody;
import relevo.permission.Allowed;
import relevo.permission.Role;

/** Puts a ticket aside until a moment, or until its customer answers; whatever the customer writes brings it back. */
@Path("tickets/{id}/snooze")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Allowed(to = {Role.AGENT, Role.SUPERVISOR})
public class SnoozeResource {

  @Inject SnoozeTicket snooze;
  @Inject Scope scope;
  @PathParam("id") String id;
  @Context SecurityContext security;

  @POST
  @Transactional
  public void snooze(InputStream body) {
    Snoozing asked = JsonBody.read(body, Snoozing.class);
    snooze.snooze(scope.free(id, security), asked, Scope.agent(security, null));
  }

  @DELETE
  @Transactional
  public void wake() {
    snooze.wake(scope.held(id, security), Scope.agent(security, null));
  }
}
