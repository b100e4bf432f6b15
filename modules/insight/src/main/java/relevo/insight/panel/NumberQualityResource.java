package relevo.insight.panel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import relevo.insight.figure.Asked;
import relevo.insight.figure.NumberQuality;
import relevo.kernel.ProductClock;
import relevo.kernel.Refusal;
import relevo.permission.Allowed;
import relevo.permission.Role;

/** What providers said, over time, of how good our numbers are. */
@Path("insight/quality")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Allowed(to = {Role.SUPERVISOR, Role.ANALYST, Role.AUDITOR})
public class NumberQualityResource {

  @Inject Desk desk;
  @Inject ProductClock clock;
  @Context SecurityContext security;

  /** All that was said; of a figure's parameters {@code from}, {@code to} and {@code channel} count here. */
  public record Qualities(String from, String to, String zone, List<NumberQuality> items) {}

  /** The newest first, 1,000 at most: when, of which number, and the provider's own word, such as FLAGGED or UNFLAGGED. Of the whole desk, so not for who sees some teams only. */
  @GET
  @Transactional
  public Qualities said(@BeanParam Query query) {
    Asked asked = query.asked(security, clock.now(), desk.zone());
    if (!asked.teams().isEmpty()) throw new Refusal(403, "teams", "Se refiere a toda la mesa, y usted ve solo lo de sus equipos.");
    return new Qualities(asked.from().toString(), asked.to().toString(), desk.zone().getId(), desk.ask(connection -> NumberQuality.of(connection, asked, desk.zone())));
  }
}
