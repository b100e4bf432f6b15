package relevo.access.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
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
  @Inject PresentSession present;

  /** My sessions, the last seen first. */
  public record SessionList(List<SessionCard> items) {}

  @GET
  @Transactional
  public SessionList mine() {
    return new SessionList(present.session().map(own -> sessions.of(own.accountId()).stream().map(session -> session.card(own.id())).toList()).orElse(List.of()));
  }

  @DELETE
  @Path("{id}")
  @Transactional
  public void end(@PathParam("id") String id) {
    sessions.end(present.session().stream().flatMap(own -> sessions.of(own.accountId()).stream()).filter(session -> session.id().toString().equals(id))
        .findFirst().orElseThrow(() -> Refusal.missing("esa sesión")));
  }
}
