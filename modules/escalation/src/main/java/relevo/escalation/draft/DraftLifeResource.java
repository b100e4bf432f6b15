package relevo.escalation.draft;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.io.InputStream;
import java.util.List;
import relevo.command.Once;
import relevo.escalation.language.Problem;
import relevo.escalation.release.CheckRules;
import relevo.escalation.release.Checked;
import relevo.escalation.release.Validation;
import relevo.kernel.JsonBody;
import relevo.permission.Allowed;
import relevo.permission.Caller;
import relevo.permission.Role;

/**
 * The way of a draft to being live: validated, tested, approved by a second person, published at once or on a date. A command with
 * an Idempotency-Key is carried out once.
 */
@Path("rules/drafts/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Allowed(to = Role.ANALYST)
public class DraftLifeResource {

  @Inject WriteDraft writing;
  @Inject PublishDraft publishing;
  @Inject CheckRules checking;
  @Inject TryDraft trying;
  @Inject Once once;
  @PathParam("id") String id;
  @HeaderParam("If-Match") String ifMatch;
  @HeaderParam("Idempotency-Key") String key;
  @Context SecurityContext security;

  /** How its scenarios turned out. */
  public record TestReport(boolean ok, int scenarios, int failed, List<Problem> problems) {}

  /** Who approves. */
  public record Approval(String by) {}

  /** Whether all its files are understood and fit together. */
  @POST
  @Path("validate")
  @Transactional
  public Validation validate() {
    Checked checked = checking.check(writing.found(id).files());
    return new Validation(checked.wrong().stream().noneMatch(Problem::refuses), checked.wrong(),
        checked.findings(null));
  }

  /** Plays all its scenarios. */
  @POST
  @Path("test")
  @Transactional
  public TestReport test() {
    Checked checked = checking.check(writing.found(id).files());
    return new TestReport(checked.canGoLive(), checked.tried(), checked.shortfalls().size(), checked.problems());
  }

  /** Plays the past with it; the answer does not wait for that. */
  @POST
  @Path("replay")
  @Transactional
  public Response replay(InputStream body) {
    return Response.accepted(trying.replay(key, id, body, security)).build();
  }

  /** Asks it silently of all that happens from now on. */
  @POST
  @Path("shadow")
  @Transactional
  public Response shadow(InputStream body) {
    return Response.accepted(trying.shadow(key, id, body, security)).build();
  }

  @POST
  @Path("approve")
  @Transactional
  public DraftCard approve(InputStream body) {
    Approval approval = JsonBody.read(body, Approval.class);
    return once.only(Caller.scope(security, "rules"), key, "approve " + id, approval, DraftCard.class, () -> {
      Draft draft = writing.locked(id);
      IfMatch.demand(ifMatch, draft);
      publishing.approve(draft, Caller.name(security, approval.by()));
      return DraftCard.of(draft);
    });
  }

  @POST
  @Path("publish")
  @Transactional
  public Published publish(InputStream body) {
    Publication asked = JsonBody.read(body, Publication.class);
    return once.only(Caller.scope(security, "rules"), key, "publish " + id, asked, Published.class, () -> {
      Draft draft = writing.locked(id);
      IfMatch.heed(ifMatch, draft);
      return asked.of(draft, publishing, security);
    });
  }

  /** Takes its date away again. */
  @DELETE
  @Path("publish")
  @Transactional
  public DraftCard unschedule(@QueryParam("by") String by) {
    Draft draft = writing.locked(id);
    IfMatch.heed(ifMatch, draft);
    publishing.unschedule(draft, Caller.name(security, by));
    return DraftCard.of(draft);
  }
}
