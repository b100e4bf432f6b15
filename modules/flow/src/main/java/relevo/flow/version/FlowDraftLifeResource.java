package relevo.flow.version;

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
import jakarta.ws.rs.core.SecurityContext;
import java.io.InputStream;
import java.util.Map;
import relevo.command.Once;
import relevo.kernel.JsonBody;
import relevo.permission.Allowed;
import relevo.permission.Caller;
import relevo.permission.Role;

/** The way of a flow's draft to being live: validated, approved by a second person, published at once or on a date. */
@Path("flows/drafts/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Allowed(to = Role.ANALYST)
public class FlowDraftLifeResource {

  @Inject WriteDraft writing;
  @Inject PublishDraft publishing;
  @Inject CheckDocument checking;
  @Inject Once once;
  @PathParam("id") String id;
  @HeaderParam("Idempotency-Key") String key;
  @HeaderParam("If-Match") String ifMatch;
  @Context SecurityContext security;

  /** Who approves. */
  public record FlowApproval(String by) {}

  @POST
  @Path("validate")
  @Transactional
  public Verdict validate() {
    DocumentDraft draft = writing.found(id);
    return Verdict.of(checking.problems(draft.document(), draft.json(), Map.of()));
  }

  @POST
  @Path("approve")
  @Transactional
  public DraftCard approve(InputStream body) {
    FlowApproval approval = JsonBody.read(body, FlowApproval.class);
    return once.only(Caller.scope(security, "flows"), key, "approve " + id, approval, DraftCard.class, () -> {
      DocumentDraft draft = writing.locked(id);
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
    return once.only(Caller.scope(security, "flows"), key, "publish " + id, asked, Published.class, () -> {
      DocumentDraft draft = writing.locked(id);
      IfMatch.heed(ifMatch, draft);
      return asked.of(draft, publishing, security);
    });
  }

  /** Takes its date away again. */
  @DELETE
  @Path("publish")
  @Transactional
  public DraftCard unschedule(@QueryParam("by") String by) {
    DocumentDraft draft = writing.locked(id);
    IfMatch.heed(ifMatch, draft);
    publishing.unschedule(draft, Caller.name(security, by));
    return DraftCard.of(draft);
  }
}
