package relevo.ticketing.team;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import relevo.permission.Allowed;
import relevo.permission.Role;

/** Which teams there are. */
@Path("teams")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Allowed
public class TeamsResource {

  @Inject Teams teams;

  @GET
  @Allowed(to = {Role.AGENT, Role.SUPERVISOR, Role.ANALYST, Role.AUDITOR})
  @Transactional
  public TeamList all() {
    return new TeamList(teams.all());
  }
}
