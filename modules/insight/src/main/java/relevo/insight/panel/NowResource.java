package relevo.insight.panel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import relevo.insight.figure.Wall;
import relevo.kernel.ProductClock;
import relevo.permission.Allowed;
import relevo.permission.Caller;
import relevo.permission.Role;

/** How the desk is at this moment, for a wall; who is there to work is told by {@code GET /agents}. */
@Path("insight/now")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Allowed(to = {Role.SUPERVISOR, Role.ANALYST, Role.AUDITOR})
public class NowResource {

  @Inject Desk desk;
  @Inject ProductClock clock;
  @Context SecurityContext security;

  /** Of the caller's teams; a second or two old. */
  @GET
  @Transactional
  public Wall.Now now() {
    return desk.ask(connection -> Wall.of(connection, Caller.of(security).teams(), clock.now()));
  }
}
