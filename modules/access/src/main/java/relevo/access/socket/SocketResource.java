package relevo.access.socket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import relevo.access.session.Recognition;
import relevo.access.session.SessionCookie;
import relevo.permission.Allowed;
import relevo.permission.Role;

/** A ticket for a socket, for the session that asks. */
@Path("session/socket")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class SocketResource {

  @Inject Recognition recognition;
  @Inject Tickets tickets;
  @Inject SessionCookie cookies;
  @Context HttpHeaders headers;
  @Context UriInfo address;

  /** Opens {@code /ws?ticket=…} once, within so many seconds. */
  public record SocketTicket(String ticket, int seconds) {}

  @POST
  @Transactional
  @Allowed(to = {Role.AGENT, Role.SUPERVISOR, Role.ANALYST, Role.AUDITOR})
  public SocketTicket ticket() {
    return new SocketTicket(tickets.mint(recognition.session(cookies.value(headers.getCookies(), address.getBaseUri()).orElse(null))), Tickets.SECONDS);
  }
}
