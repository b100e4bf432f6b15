package relevo.insight.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import relevo.kernel.Refusal;
import relevo.permission.Allowed;
import relevo.permission.Caller;
import relevo.permission.Role;

/** A month of the desk on paper: a page without scripts that prints on A4. */
@Path("insight/reports/{month}")
@RequestScoped
@Allowed(to = {Role.SUPERVISOR, Role.ANALYST, Role.AUDITOR})
public class ReportResource {

  @Inject GatherMonth gathering;
  @PathParam("month") String month;
  @Context SecurityContext security;
  @Context HttpHeaders headers;

  /**
   * The month's figures beside those of the month before, by team, with what the audit found. Of the caller's teams, if they see some only.
   *
   * @param language es, en or pt; what the browser asks for if missing
   */
  @GET
  @Produces("text/html;charset=UTF-8")
  @Transactional
  public Response report(@QueryParam("language") String language) {
    Words words = language == null || language.isBlank() ? Words.of(headers.getAcceptableLanguages()) : Words.in(language);
    if (words == null) throw new Refusal(422, "language-unknown", "No se conoce el idioma «" + language + "»: use es, en o pt.");
    MonthFigures figures = gathering.of(asked(), Caller.of(security).teams());
    return Response.ok(new ReportPage(figures, words).html()).language(words.locale()).header("Content-Security-Policy", ReportPage.POLICY)
        .header("X-Content-Type-Options", "nosniff").header("Referrer-Policy", "no-referrer").header("Cache-Control", "no-store")
        .header("Vary", "Accept-Language").build();
  }

  private YearMonth asked() {
    try {
      YearMonth asked = YearMonth.parse(month);
      if (asked.getYear() >= 2000 && !asked.isAfter(gathering.current())) return asked;
      throw new Refusal(422, "month", "De ese mes no hay informe: todavía no empezó, o es demasiado antiguo.");
    } catch (DateTimeParseException e) {
      throw new Refusal(422, "month", "El mes se escribe como 2026-03.");
    }
  }
}
