package relevo.escalation.draft;

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
import java.util.Map;
import relevo.kernel.JsonBody;
import relevo.permission.Allowed;
import relevo.permission.Caller;
import relevo.permission.Role;

/** Rule sets that somebody is still writing: listed, and begun. */
@Path("rules/drafts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Allowed(to = Role.ANALYST)
public class DraftsResource {

  private static final int MOST = 100;

  @Inject Drafts drafts;
  @Inject WriteDraft writing;
  @Inject ContinueReplay continuing;
  @Context SecurityContext security;

  /** All drafts. */
  public record DraftList(List<DraftCard> items) {}

  @GET
  @Allowed(to = {Role.ANALYST, Role.SUPERVISOR, Role.AUDITOR})
  @Transactional
  public DraftList drafts() {
    return new DraftList(drafts.all(MOST).stream().map(DraftCard::of).toList());
  }

  /** With {@code replay} it begins with the rules that were tried there, and is known to have been tried. */
  @POST
  @Transactional
  public Response begin(InputStream body) {
    Writing asked = JsonBody.read(body, Writing.class, Writing.LARGEST);
    Map<String, String> files = asked.replay() == null ? asked.texts() : continuing.files(asked);
    return DraftResource.begun(writing.begin(asked.name(), files, asked.basedOn(), Caller.name(security, asked.by())));
  }
}
