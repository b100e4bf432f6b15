package relevo.ticketing.ticket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import relevo.kernel.ProductClock;
import relevo.kernel.Refusal;
import relevo.permission.Allowed;
import relevo.permission.Role;
import relevo.ticketing.queue.Line;

/** The tickets in line: with status=open whose turn comes first; otherwise the newest first. */
@Path("tickets")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Allowed(to = {Role.AGENT, Role.SUPERVISOR})
public class TicketsResource {

  static final int LARGEST_PAGE = 200;

  @Inject Tickets tickets;
  @Inject Scope scope;
  @Inject ProductClock clock;
  @QueryParam("overdue") String overdue;
  @Context SecurityContext security;

  @GET
  @Allowed(to = {Role.AGENT, Role.SUPERVISOR, Role.AUDITOR})
  @Transactional
  public TicketList list(@QueryParam("status") String status, @QueryParam("team") String team,
      @QueryParam("contact") String contact, @QueryParam("tag") String tag, @QueryParam("cursor") String cursor,
      @QueryParam("limit") @DefaultValue("50") String limit) {
    Line line = scope.over(new Line(given(status), given(team), given(contact), given(cursor)), security);
    if (given(tag) != null) line.tagged(tag.strip(), Tags.folded(tag));
    if (late()) line.overdueAt(clock.now());
    int most = size(limit);
    return TicketList.of(tickets.standingIn(line, most + 1), most);
  }

  private boolean late() {
    String asked = given(overdue);
    if (asked != null && !asked.equals("true") && !asked.equals("false")) {
      throw new Refusal(422, "overdue-unknown", "«overdue» debe ser true o false.");
    }
    return "true".equals(asked);
  }

  private static String given(String parameter) {
    return parameter == null || parameter.isBlank() ? null : parameter;
  }

  static int size(String limit) {
    if (!limit.matches("[0-9]{1,4}") || Integer.parseInt(limit) < 1 || Integer.parseInt(limit) > LARGEST_PAGE) {
      throw new Refusal(422, "limit-unknown", "«limit» debe ser un número entre 1 y " + LARGEST_PAGE + ".");
    }
    return Integer.parseInt(limit);
  }
}
