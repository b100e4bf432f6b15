package relevo.ticketing.ticket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import relevo.kernel.ProductClock;
import relevo.kernel.Refusal;
import relevo.permission.Allowed;
import relevo.permission.Caller;
import relevo.permission.Role;
import relevo.ticketing.chat.ChatCard;
import relevo.ticketing.chat.Chats;
import relevo.ticketing.queue.Line;
import relevo.ticketing.queue.Place;
import relevo.ticketing.queue.Values;
import relevo.ticketing.queue.Viewer;
import relevo.ticketing.ticket.Tickets.Standing;

/** The tickets in line: with status=open whose turn comes first; otherwise the newest first, or as {@code order} says. */
@Path("tickets")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Allowed(to = {Role.AGENT, Role.SUPERVISOR})
public class TicketsResource {

  static final int LARGEST_PAGE = 200;

  @Inject Tickets tickets;
  @Inject Chats chats;
  @Inject ProductClock clock;
  @Context SecurityContext security;

  @GET
  @Allowed(to = {Role.AGENT, Role.SUPERVISOR, Role.AUDITOR})
  @Transactional
  public TicketList list(@BeanParam Query query, @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") String limit) {
    int most = size(limit);
    Line line = new Line(query.filter(), Viewer.of(security, clock.now()), new Values());
    List<Standing> found = tickets.standingIn(line, cursor == null || cursor.isBlank() ? null : Place.at(cursor), most + 1);
    List<Standing> page = found.stream().limit(most).toList();
    Map<UUID, ChatCard> seen = chats.of(page.stream().map(each -> each.ticket().id).toList(), Caller.name(security, null));
    return TicketList.of(page, seen, found.size() > most ? page.getLast().place().cursor() : null);
  }

  static int size(String limit) {
    if (!limit.matches("[0-9]{1,4}") || Integer.parseInt(limit) < 1 || Integer.parseInt(limit) > LARGEST_PAGE) {
      throw new Refusal(422, "limit-unknown", "«limit» debe ser un número entre 1 y " + LARGEST_PAGE + ".");
    }
    return Integer.parseInt(limit);
  }
}
