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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
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
import relevo.ticketing.queue.Filter;
import relevo.ticketing.queue.Line;
import relevo.ticketing.queue.Place;
import relevo.ticketing.queue.Values;
import relevo.ticketing.queue.Viewer;
import relevo.ticketing.ticket.Tickets.Standing;

/** The tickets that somebody sees, filtered and in order as in the list, for a spreadsheet. */
@Path("tickets/export")
@RequestScoped
@Produces("text/csv;charset=UTF-8")
@Allowed(to = {Role.AGENT, Role.SUPERVISOR, Role.AUDITOR})
public class TicketsTableResource {

  private static final int LARGEST_TABLE = 10_000;
  private static final int AT_ONCE = 500;

  @Inject Tickets tickets;
  @Inject Chats chats;
  @Inject ProductClock clock;
  @Context SecurityContext security;

  /**
   * The first {@value #LARGEST_TABLE}, with a byte order mark and the names of the columns.
   *
   * @param separator comma or semicolon, which Excel expects where the comma is for decimals
   */
  @GET
  @Transactional
  public Response table(@BeanParam Query query, @QueryParam("separator") @DefaultValue("comma") String separator) {
    TicketTable table = new TicketTable(separator(separator));
    Filter filter = query.filter();
    Viewer viewer = Viewer.of(security, clock.now());
    int rows = 0;
    for (Place after = null; rows < LARGEST_TABLE; ) {
      List<Standing> page = tickets.standingIn(new Line(filter, viewer, new Values()), after, AT_ONCE);
      add(page, table);
      rows += page.size();
      if (page.size() < AT_ONCE) break;
      after = page.getLast().place();
    }
    return Response.ok(table.text()).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"tickets.csv\"").build();
  }

  private void add(List<Standing> page, TicketTable table) {
    Map<UUID, ChatCard> seen = chats.of(page.stream().map(each -> each.ticket().id).toList(), Caller.name(security, null));
    page.forEach(each -> table.add(TicketCard.of(each.ticket(), seen.getOrDefault(each.ticket().id, ChatCard.NONE))));
    tickets.letGo();
  }

  private static char separator(String word) {
    return switch (word) {
      case "comma" -> ',';
      case "semicolon" -> ';';
      default -> throw new Refusal(422, "separator-unknown", "«separator» debe ser comma o semicolon.");
    };
  }
}
