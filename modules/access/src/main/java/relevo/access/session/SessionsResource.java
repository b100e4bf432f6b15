package relevo.access.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import relevo.access.secret.Secret;
import relevo.kernel.Refusal;
import relevo.permission.Allowed;
import relevo.permission.Role;

/** Where else I am signed in, and the way out of there. */
@Path("sessions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Allowed(to = {Role.AGENT, Role.SUPERVISOR, Role.ANALYST, Role.AUDITOR})
public class SessionsResource {

  @Inject Sessions sessions;
  @Inject SessionCookie cookies;
  @Context HttpHeaders headers;
  @Context UriInfo address;

  /** My sessions, the last seen first. */
  public record SessionList(List<SessionCard> items) {}

  @GET
  @Transactional
  public SessionList mine() {
    return new SessionList(present().map(own -> sessions.of(own.accountId()).stream().map(session -> session.card(own.id())).toList()).orElse(List.of()));
  }

  @DELETE
  @Path("{id}")
  @Transactional
  public void end(@PathParam("id") String id) {
    sessions.end(present().stream().flatMap(own -> sessions.of(own.accountId()).stream()).filter(session -> session.id().toString().equals(id))
        .findFirst().orElseThrow(() -> Refusal.missing("esa sesión")));
  }

  private Optional<Session> present() {
    return cookies.value(headers.getCookies(), address.getBaseUri()).flatMap(secret -> sessions.by(new Secret(secret)));
  }
}
