package relevo.escalation.draft;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.io.InputStream;
import relevo.command.Once;
import relevo.kernel.JsonBody;
import relevo.permission.Allowed;
import relevo.permission.Caller;
import relevo.permission.Role;

/** A draft as the release that it is going to be, for programs that begin and publish releases: the same drafts under another name. */
@Path("rules/releases")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Allowed(to = Role.ANALYST)
public class ReleaseDraftsResource {

  private static final String ID = "{id: [0-9a-f]{8}-[0-9a-f-]{27}}";

  @Inject WriteDraft writing;
  @Inject PublishDraft publishing;
  @Inject TryDraft trying;
  @Inject Once once;
  @HeaderParam("If-Match") String ifMatch;
  @HeaderParam("Idempotency-Key") String key;
  @Context SecurityContext security;

  @POST
  @Transactional
  public Response begin(InputStream body) {
    Writing asked = JsonBody.read(body, Writing.class, Writing.LARGEST);
    return DraftResource.begun(writing.begin(asked.name(), asked.texts(), asked.basedOn(), Caller.name(security, asked.by())));
  }

  /** @param id that of a draft; earlier releases go by their number */
  @POST
  @Path(ID + "/publish")
  @Transactional
  public Published publish(@PathParam("id") String id, InputStream body) {
    Publication asked = JsonBody.read(body, Publication.class);
    return once.only(Caller.scope(security, "rules"), key, "publish " + id, asked, Published.class, () -> {
      Draft draft = writing.locked(id);
      IfMatch.heed(ifMatch, draft);
      return asked.of(draft, publishing, security);
    });
  }

  @POST
  @Path(ID + "/replay")
  @Transactional
  public Response replay(@PathParam("id") String id, InputStream body) {
    return Response.accepted(trying.replay(key, id, body, security)).build();
  }

  @POST
  @Path(ID + "/shadow")
  @Transactional
  public Response shadow(@PathParam("id") String id, InputStream body) {
    return Response.accepted(trying.shadow(key, id, body, security)).build();
  }
}
