package relevo.access.socket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import relevo.access.session.PresentSession;
import relevo.permission.Allowed;
import relevo.permission.Role;

/** A ticket for a socket, for the session that asks. */
@Path("session/socket")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class SocketResource {

  @Inject PresentSession present;
  @Inject Tickets tickets;

  /** Opens {@code /ws?ticket=…} once, within so many seconds. */
  public record SocketTicket(String ticket, int seconds) {}

  @POST
  @Transactional
  @Allowed(to = {Role.AGENT, Role.SUPERVISOR, Role.ANALYST, Role.AUDITOR})
  public SocketTicket ticket() {
    return new SocketTicket(tickets.mint(present.id()), Tickets.SECONDS);
  }
}
