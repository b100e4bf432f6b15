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
import relevo.permission.Allowed;
import relevo.permission.Role;
import relevo.ticketing.ticket.TaskList.TaskCard;

/** For what a ticket's conversation can be lent to the bot: what analysts have marked as a task in a live flow. */
@Path("tickets/{id}/tasks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Allowed(to = {Role.AGENT, Role.SUPERVISOR, Role.AUDITOR})
public class TicketTasksResource {

  @Inject LendTicket lend;
  @Inject Scope scope;
  @PathParam("id") String id;
  @Context SecurityContext security;

  @GET
  @Transactional
  public TaskList tasks() {
    scope.present(id, security);
    return new TaskList(lend.tasks().stream().map(task -> new TaskCard(task.name(), task.title())).toList());
  }
}
