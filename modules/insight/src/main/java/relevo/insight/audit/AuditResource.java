package relevo.insight.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.UUID;
import relevo.events.insight.ArticleAsked;
import relevo.kernel.Refusal;
import relevo.permission.Allowed;
import relevo.permission.Caller;
import relevo.permission.Role;

/** Where the desk is held up, and what would help: for whoever steers it. */
@Path("insight/audit")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Allowed(to = {Role.SUPERVISOR, Role.ANALYST, Role.AUDITOR})
public class AuditResource {

  @Inject Audits audits;
  @Inject Event<ArticleAsked> articles;
  @Context SecurityContext security;

  /**
   * Whoever sees some teams only gets their hand-overs, the questions of their conversations and their waits, and is told nothing of rules.
   *
   * @param from the first day, such as 2026-03-01; 30 days back if missing
   * @param to the last day, included; today if missing
   */
  @GET
  @Transactional
  public Audit audit(@QueryParam("from") String from, @QueryParam("to") String to) {
    return audits.of(audits.period(from, to), Caller.of(security).teams());
  }

  /**
   * Begins an article for a group of questions: a draft with their words and without an answer, which cannot be published so. 201 with
   * it; 200 with the same if it is there already; 404 if there is no such group in the period.
   */
  @POST
  @Path("gaps/{id}/article")
  @Allowed(to = Role.ANALYST)
  @Transactional
  public Response article(@PathParam("id") String id, @QueryParam("from") String from, @QueryParam("to") String to) {
    Caller caller = Caller.of(security);
    ArticleAsked asked = new ArticleAsked(Audits.questions(audits.period(from, to), caller.teams()), group(id), caller.name());
    articles.fire(asked);
    if (asked.draft() == null) throw missing();
    return Response.status(asked.draft().made() ? Response.Status.CREATED : Response.Status.OK).entity(asked.draft()).build();
  }

  private static UUID group(String id) {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException notAnId) {
      throw missing();
    }
  }

  private static Refusal missing() {
    return Refusal.missing("ese grupo de preguntas en estos días; léalos otra vez");
  }
}
