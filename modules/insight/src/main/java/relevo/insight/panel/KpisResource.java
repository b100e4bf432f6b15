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
import relevo.insight.figure.Figure;
import relevo.kernel.ProductClock;
import relevo.permission.Allowed;
import relevo.permission.Role;

/** The figures by which the desk is steered. Whoever sees some teams only gets those of these teams' hand-overs. */
@Path("insight/kpis")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Allowed(to = {Role.SUPERVISOR, Role.ANALYST, Role.AUDITOR})
public class KpisResource {

  @Inject Desk desk;
  @Inject ProductClock clock;
  @Context SecurityContext security;

  /**
   * Each with numerator and denominator of the same conversations, or how many, median and 90 % in seconds; by day, and by one head.
   *
   * @param group bot, people, resolution, sla, satisfaction, backlog, rules, delivery or technical; all if missing
   * @param kpi one of them alone, of durations with their days, too
   */
  @GET
  @Transactional
  public Panel kpis(@BeanParam Query query, @QueryParam("group") String group, @QueryParam("kpi") String kpi) {
    return desk.panel(query.asked(security, clock.now(), desk.zone()), query.head(), group, kpi);
  }

  /**
   * The same as a table: a row for each figure, and for each of its days and parts.
   *
   * @param separator comma or semicolon, which Excel expects where the comma is for decimals
   * @param titles es, en or pt: the language of titles and notes ({@code language} is the customer's)
   */
  @GET
  @Path("export")
  @Produces("text/csv;charset=UTF-8")
  @Transactional
  public Response table(@BeanParam Query query, @QueryParam("group") String group, @QueryParam("kpi") String kpi,
      @QueryParam("separator") @DefaultValue("comma") String separator, @QueryParam("titles") @DefaultValue("es") String titles) {
    SheetWords words = SheetWords.in(titles);
    Sheet sheet = new Sheet(separator, "kpi", "title", "unit", "kind", "part", "numerator", "denominator", "value", "n", "median", "p90", "note");
    for (Figure each : kpis(query, group, kpi).kpis()) add(sheet, each, words);
    return sheet.answer("indicadores.csv");
  }

  private static void add(Sheet sheet, Figure figure, SheetWords words) {
    sheet.row(figure.id(), words.title(figure), figure.unit(), "all", null, figure.numerator(), figure.denominator(), figure.value(), figure.n(), figure.median(),
        figure.p90(), words.note(figure));
    if (figure.parts() != null) figure.parts().forEach(part -> add(sheet, figure, "part", part, words));
    if (figure.days() != null) figure.days().forEach(day -> add(sheet, figure, "day", day, words));
  }

  private static void add(Sheet sheet, Figure figure, String kind, Figure.Piece piece, SheetWords words) {
    sheet.row(figure.id(), words.title(figure), figure.unit(), kind, piece.part(), piece.numerator(), piece.denominator(), piece.value(), piece.n(), piece.median(),
        piece.p90(), words.note(piece));
  }
}
