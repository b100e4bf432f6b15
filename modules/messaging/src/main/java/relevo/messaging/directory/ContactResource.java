package relevo.messaging.directory;

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
import java.util.UUID;
import relevo.kernel.Refusal;
import relevo.permission.Allowed;
import relevo.permission.Reach;
import relevo.permission.Role;

/** One customer: names, wishes, and since when we know them. Who is limited to teams sees those with whom their teams dealt. */
@Path("contacts/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Allowed(to = {Role.AGENT, Role.SUPERVISOR, Role.ANALYST, Role.AUDITOR})
public class ContactResource {

  @Inject Directory directory;
  @Inject Reach reach;
  @Context SecurityContext security;

  @GET
  @Transactional
  public ContactCard contact(@PathParam("id") UUID id) {
    ContactCard card = directory.card(id).orElseThrow(() -> Refusal.missing("ese contacto"));
    reach.demandOne(security, card.conversations());
    return card;
  }
}
