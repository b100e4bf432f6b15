package relevo.flow.version;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.io.InputStream;
import relevo.kernel.JsonBody;
import relevo.kernel.Refusal;
import relevo.permission.Allowed;
import relevo.permission.Caller;
import relevo.permission.Role;

/** One draft of a flow, each edit held to what its author had read. */
@Path("flows/drafts/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Allowed(to = Role.ANALYST)
public class FlowDraftResource {

  @Inject WriteDraft writing;
  @Inject StoredDocuments stored;
  @PathParam("id") String id;
  @HeaderParam("If-Match") String ifMatch;
  @Context SecurityContext security;

  @GET
  @Allowed(to = {Role.ANALYST, Role.SUPERVISOR, Role.AUDITOR})
  @Transactional
  public Response draft() {
    return shown(writing.found(id));
  }

  @PUT
  @Transactional
  public Response change(InputStream body) {
    Writing asked = JsonBody.read(body, Writing.class, Writing.LARGEST);
    DocumentDraft draft = writing.locked(id);
    IfMatch.demand(ifMatch, draft);
    if (asked.flow() != null && !asked.flow().equals(draft.document())) {
      throw new Refusal(422, "flow-fixed", "Este borrador es del flujo «" + draft.document() + "»; para otro, empiece otro borrador.");
    }
    writing.change(draft, asked.name(), asked.text(), asked.basedOn(), Caller.name(security, asked.by()));
    return shown(draft);
  }

  @DELETE
  @Transactional
  public void throwAway(@QueryParam("by") String by) {
    DocumentDraft draft = writing.locked(id);
    IfMatch.demand(ifMatch, draft);
    writing.throwAway(draft, Caller.name(security, by));
  }

  /** The document alone, as its author wrote it. */
  @GET
  @Allowed(to = {Role.ANALYST, Role.SUPERVISOR, Role.AUDITOR})
  @Path("document")
  @Transactional
  public Response document() {
    DocumentDraft draft = writing.found(id);
    return Response.ok(draft.text()).tag(IfMatch.tag(draft)).build();
  }

  @PUT
  @Path("document")
  @Transactional
  public Response write(@QueryParam("by") String by, InputStream body) {
    String text = DocumentText.read(body);
    DocumentDraft draft = writing.locked(id);
    IfMatch.demand(ifMatch, draft);
    writing.change(draft, null, text, null, Caller.name(security, by));
    return shown(draft);
  }

  /** What would change if it replaced a version. */
  @GET
  @Allowed(to = {Role.ANALYST, Role.SUPERVISOR, Role.AUDITOR})
  @Path("compare/{number: [0-9]{1,9}}")
  @Transactional
  public FlowChanges compare(@PathParam("number") int number) {
    DocumentDraft draft = writing.found(id);
    DocumentVersion version = stored.version(draft.document(), number)
        .orElseThrow(() -> PublishVersion.missing(draft.document(), number));
    return FlowChanges.between(draft.document(), version.json(), draft.json());
  }

  private static Response shown(DocumentDraft draft) {
    return Response.ok(DraftCard.whole(draft)).tag(IfMatch.tag(draft)).build();
  }
}
