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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import relevo.insight.figure.Asked;
import relevo.insight.figure.Cases;
import relevo.insight.figure.Cases.Case;
import relevo.insight.figure.Cases.Place;
import relevo.insight.figure.Head;
import relevo.insight.figure.Kpi;
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
  private static final String CURSOR = "[0-9]{4}-[0-9]{2}-[0-9]{2}_[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  @Inject Desk desk;
  @Inject ProductClock clock;
  @Context SecurityContext security;

  /**
   * The newest day first.
   *
   * @param kpi whose
   * @param part numerator for those that are counted, denominator for all of whom they are counted
   * @param cursor {@code next} of the page before
   * @param limit from 1 to {@value #LARGEST_PAGE}
   */
  @GET
  @Transactional
  public CaseList cases(@BeanParam Query query, @QueryParam("kpi") String kpi, @QueryParam("part") @DefaultValue("numerator") String part,
      @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") String limit) {
    int most = size(limit);
    List<Case> found = found(query, Desk.known(kpi), isNumerator(part), place(cursor), most + 1);
    List<Case> page = found.stream().limit(most).toList();
    return new CaseList(page, found.size() > most ? page.getLast().day() + "_" + page.getLast().id() : null);
  }

  /** The first {@value #LARGEST_TABLE} of them as a table. */
  @GET
  @Path("export")
  @Produces("text/csv;charset=UTF-8")
  @Transactional
  public Response table(@BeanParam Query query, @QueryParam("kpi") String kpi, @QueryParam("part") @DefaultValue("numerator") String part,
      @QueryParam("separator") @DefaultValue("comma") String separator) {
    Sheet sheet = new Sheet(separator, "conversation", "day", "team", "agent", "rule", "reason", "release", "channel", "language", "customer", "seconds");
    for (Case each : found(query, Desk.known(kpi), isNumerator(part), null, LARGEST_TABLE)) {
      sheet.row(each.conversation(), each.day(), each.team(), each.agent(), each.rule(), each.reason(), each.release(), each.channel(), each.language(),
          each.customer(), each.seconds());
    }
    return sheet.answer("conversaciones.csv");
  }

  private List<Case> found(Query query, Kpi kpi, boolean numerator, Place after, int most) {
    Asked asked = query.asked(security, clock.now(), desk.zone());
    for (Head head : asked.only().keySet()) {
      if (!kpi.heads().contains(head)) throw new Refusal(422, head.word(), "«" + kpi.title() + "» no se reparte por «" + head.word() + "».");
    }
    return desk.ask(connection -> new Cases(connection, asked).of(kpi, numerator, after, most));
  }

  private static boolean isNumerator(String part) {
    if (!part.equals("numerator") && !part.equals("denominator")) throw new Refusal(422, "part", "«part» debe ser numerator o denominator.");
    return part.equals("numerator");
  }

  private static Place place(String cursor) {
    if (cursor == null || cursor.isBlank()) return null;
    if (!cursor.matches(CURSOR)) throw new Refusal(422, "cursor", "«cursor» no es de esta lista.");
    String[] parts = cursor.split("_");
    return new Place(LocalDate.parse(parts[0]), UUID.fromString(parts[1]));
  }

  private static int size(String limit) {
    if (!limit.matches("[0-9]{1,4}") || Integer.parseInt(limit) < 1 || Integer.parseInt(limit) > LARGEST_PAGE) {
      throw new Refusal(422, "limit-unknown", "«limit» debe ser un número entre 1 y " + LARGEST_PAGE + ".");
    }
    return Integer.parseInt(limit);
  }
}
