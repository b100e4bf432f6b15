package relevo.ticketing.ticket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.UUID;
import relevo.command.Once;
import relevo.permission.Allowed;
import relevo.permission.Caller;
import relevo.permission.Role;

/** Does to one ticket what a macro says, in one go. The answer is the ticket as it is then. */
@Path("tickets/{id}/macros/{name}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Allowed(to = {Role.AGENT, Role.SUPERVISOR})
public class TicketMacroResource {

  @Inject ApplyMacro apply;
  @Inject Tickets tickets;
  @Inject Once once;
  @Inject Scope scope;
  @PathParam("id") String id;
  @PathParam("name") String name;
  @HeaderParam("Idempotency-Key") String key;
  @Context SecurityContext security;

  /** Refused whole if one step is, with the step's number and why. */
  @POST
  @Transactional
  public TicketCard apply() {
    return once.only(Caller.scope(security, Scope.id(id).toString()), key, "macro", name, TicketCard.class, () -> {
      UUID ticket = scope.free(id, security);
      apply.apply(ticket, name, Scope.agent(security, null), Scope.writer(security));
      return TicketCard.of(tickets.numbered(ticket));
    });
  }
}
