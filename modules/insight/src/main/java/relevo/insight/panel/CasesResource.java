package relevo.insight.panel;

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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import relevo.insight.figure.Asked;
import relevo.insight.figure.Cases.Case;
import relevo.insight.figure.Cases.Place;
import relevo.insight.figure.Head;
import relevo.insight.figure.Listing;
import relevo.insight.figure.Listing.Look;
import relevo.insight.figure.Order;
import relevo.kernel.ProductClock;
import relevo.kernel.Refusal;
import relevo.permission.Allowed;
import relevo.permission.Role;

/** Which conversations are behind a figure. */
@Path("insight/conversations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Allowed(to = {Role.SUPERVISOR, Role.ANALYST, Role.AUDITOR})
public class CasesResource {

  private static final int LARGEST_PAGE = 200;
  private static final int LARGEST_TABLE = 10_000;
  private static final Pattern CURSOR = Pattern.compile("([0-9TZ:.-]{1,40})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

  @Inject Desk desk;
  @Inject ProductClock clock;
  @Context SecurityContext security;

  /**
   * The newest day first; what is open or waits the oldest first, the moments between message and decision the slowest first.
   *
   * @param kpi whose: a figure's id; {@code backlog_day} for what was open at the end of {@code to}; or, of the wall, {@code now_open}, {@code now_unassigned},
   *     {@code now_waiting}, {@code now_window_closing}, under {@code team} as the team that has it now. 422 if no conversation stands behind it
   * @param part numerator for those that are counted, denominator for all of whom they are counted
   * @param cursor {@code next} of the page before
   * @param limit from 1 to {@value #LARGEST_PAGE}
   */
  @GET
  @Transactional
  public CaseList cases(@BeanParam Query query, @QueryParam("kpi") String kpi, @QueryParam("part") @DefaultValue("numerator") String part,
      @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") String limit) {
    int most = size(limit);
    Listing listing = listing(kpi);
    List<Case> found = found(query, listing, isNumerator(part), place(cursor, listing.order()), most + 1);
    List<Case> page = found.stream().limit(most).toList();
    return new CaseList(page, found.size() > most ? Place.of(page.getLast(), listing.order()).toString() : null);
  }

  /** The first {@value #LARGEST_TABLE} of them as a table. */
  @GET
  @Path("export")
  @Produces("text/csv;charset=UTF-8")
  @Transactional
  public Response table(@BeanParam Query query, @QueryParam("kpi") String kpi, @QueryParam("part") @DefaultValue("numerator") String part,
      @QueryParam("separator") @DefaultValue("comma") String separator) {
    Sheet sheet = new Sheet(separator, "conversation", "day", "team", "agent", "rule", "reason", "release", "channel", "language", "customer", "seconds", "since");
    for (Case each : found(query, listing(kpi), isNumerator(part), null, LARGEST_TABLE)) {
      sheet.row(each.conversation(), each.day(), each.team(), each.agent(), each.rule(), each.reason(), each.release(), each.channel(), each.language(),
          each.customer(), each.seconds(), each.since());
    }
    return sheet.answer("conversaciones.csv");
  }

  private List<Case> found(Query query, Listing listing, boolean numerator, Place after, int most) {
    Asked asked = query.asked(security, clock.now(), desk.zone());
    if (listing.ofDesk() && !asked.teams().isEmpty()) throw new Refusal(403, "teams", "Se refiere a toda la mesa, y usted ve solo lo de sus equipos.");
    for (Head head : asked.only().keySet()) {
      if (!listing.heads().contains(head)) throw new Refusal(422, head.word(), "«" + listing.title() + "» no se reparte por «" + head.word() + "».");
    }
    return desk.ask(connection -> listing.cases(new Look(connection, asked, desk.zone()), numerator, after, most));
  }

  private static Listing listing(String kpi) {
    return Listing.named(kpi == null ? "" : kpi)
        .orElseThrow(() -> new Refusal(422, "kpi", "No se conoce el indicador «" + kpi + "», o no tiene conversaciones detrás."));
  }

  private static boolean isNumerator(String part) {
    if (!part.equals("numerator") && !part.equals("denominator")) throw new Refusal(422, "part", "«part» debe ser numerator o denominator.");
    return part.equals("numerator");
  }

  private static Place place(String cursor, Order order) {
    if (cursor == null || cursor.isBlank()) return null;
    Matcher parts = CURSOR.matcher(cursor);
    if (!parts.matches() || !order.accepts(parts.group(1))) throw new Refusal(422, "cursor", "«cursor» no es de esta lista.");
    return new Place(parts.group(1), UUID.fromString(parts.group(2)));
  }

  private static int size(String limit) {
    if (!limit.matches("[0-9]{1,4}") || Integer.parseInt(limit) < 1 || Integer.parseInt(limit) > LARGEST_PAGE) {
      throw new Refusal(422, "limit-unknown", "«limit» debe ser un número entre 1 y " + LARGEST_PAGE + ".");
    }
    return Integer.parseInt(limit);
  }
}
