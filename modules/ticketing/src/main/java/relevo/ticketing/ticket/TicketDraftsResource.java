package relevo.ticketing.ticket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.io.InputStream;
import relevo.kernel.JsonBody;
import relevo.permission.Allowed;
import relevo.permission.Caller;
import relevo.permission.Role;
import relevo.ticketing.draft.DraftList;
import relevo.ticketing.draft.Drafting;
import relevo.ticketing.draft.Drafts;
import relevo.ticketing.draft.Mode;

/** What the caller has begun to write on a ticket, and nobody else sees. */
@Path("tickets/{id}/drafts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Allowed(to = {Role.AGENT, Role.SUPERVISOR})
public class TicketDraftsResource {

  @Inject Drafts drafts;
  @Inject Scope scope;
  @PathParam("id") String id;
  @Context SecurityContext security;

  @GET
  @Transactional
  public DraftList list() {
    return drafts.of(scope.present(id, security), Caller.name(security, null));
  }

  @PUT
  @Path("{mode}")
  @Transactional
  public void keep(@PathParam("mode") String mode, InputStream body) {
    Drafting asked = JsonBody.read(body, Drafting.class);
    drafts.keep(scope.present(id, security), Caller.name(security, null), Mode.of(mode), asked.text());
  }
}
