package relevo.escalation.profile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.UUID;
import relevo.escalation.source.Sources;
import relevo.jobs.Jobs;
import relevo.kernel.Refusal;
import relevo.permission.Allowed;
import relevo.permission.Role;

/** What is known of a customer, with who says so and when. Who is limited to teams sees those with whom their teams dealt. */
@Path("contacts/{id}/profile")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Allowed(to = {Role.AGENT, Role.SUPERVISOR})
public class ProfileResource {

  @Inject ShowProfile show;
  @Inject Whom whom;
  @Inject Sources sources;
  @Inject Jobs jobs;
  @PathParam("id") UUID id;
  @Context SecurityContext security;

  @GET
  @Allowed(to = {Role.AGENT, Role.SUPERVISOR, Role.ANALYST, Role.AUDITOR})
  @Transactional
  public ProfileCard profile() {
    return show.of(id, whom.phone(id, security));
  }

  /** Has the sources asked again now. The answer does not wait for them: read the profile in a few seconds. */
  @POST
  @Path("refresh")
  @Transactional
  public Response refresh() {
    String phone = whom.phone(id, security);
    if (phone == null) throw new Refusal(409, "no-phone", "De este cliente no se conoce el teléfono, y por él se pregunta.");
    if (sources.all().isEmpty()) throw new Refusal(409, "no-sources", "No hay ninguna fuente que preguntar: un administrador puede añadirla.");
    jobs.add(LookUpCustomer.KIND, id, Wanted.byPerson(id, phone));
    return Response.accepted(show.of(id, phone)).build();
  }
}
