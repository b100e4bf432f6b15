package relevo.flow.version;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.io.InputStream;
import java.util.List;
import relevo.kernel.JsonBody;
import relevo.permission.Allowed;
import relevo.permission.Caller;
import relevo.permission.Role;

/** Flows that somebody is still writing: listed, and begun. */
@Path("flows/drafts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Allowed(to = Role.ANALYST)
public class FlowDraftsResource {

  private static final int MOST = 100;

  @Inject DocumentDrafts drafts;
  @Inject WriteDraft writing;
  @Context SecurityContext security;

  /** All drafts. */
  public record FlowDraftList(List<DraftCard> items) {}

  @GET
  @Allowed(to = {Role.ANALYST, Role.SUPERVISOR, Role.AUDITOR})
  @Transactional
  public FlowDraftList drafts() {
    return new FlowDraftList(drafts.all(MOST).stream().map(DraftCard::of).toList());
  }

  @POST
  @Transactional
  public Response begin(InputStream body) {
    Writing asked = JsonBody.read(body, Writing.class, Writing.LARGEST);
    DocumentDraft draft =
        writing.begin(asked.flowName(), asked.name(), asked.text(), asked.basedOn(), Caller.name(security, asked.by()));
    return Response.status(Response.Status.CREATED).tag(IfMatch.tag(draft)).entity(DraftCard.whole(draft)).build();
  }
}
