package relevo.ticketing.ticket;

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
import relevo.permission.Allowed;
import relevo.permission.Role;
import relevo.ticketing.briefing.BriefCard;
import relevo.ticketing.briefing.Briefings;

/**
 * What whoever takes a ticket over needs to know, written when it is opened or reopened, at each transfer, and when the bot gives it
 * back unasked.
 */
@Path("tickets/{id}/brief")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Allowed(to = {Role.AGENT, Role.SUPERVISOR, Role.AUDITOR})
public class TicketBriefResource {

  @Inject Briefings briefings;
  @Inject Tickets tickets;
  @Inject Scope scope;
  @PathParam("id") String id;
  @Context SecurityContext security;

  @GET
  @Transactional
  public BriefCard brief() {
    UUID ticket = scope.sighted(id, security);
    return briefings.of(ticket, tickets.numbered(ticket).conversationId);
  }
}
