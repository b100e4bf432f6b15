package relevo.flow.version;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.io.InputStream;
import java.util.List;
import relevo.kernel.JsonBody;
import relevo.kernel.Refusal;
import relevo.permission.Allowed;
import relevo.permission.Caller;
import relevo.permission.Role;

/** The gallery of flows: what there is, and a draft of one's own from any of them. */
@Path("flows/gallery")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Allowed(to = Role.ANALYST)
public class GalleryResource {

  private static final int LARGEST = 1024;

  @Inject WriteDraft writing;
  @Context SecurityContext security;

  /** All templates. */
  public record TemplateList(List<Template> items) {}

  /** Under which name to take it, null for its own, and who takes it. */
  public record Taking(String as, String by) {}

  @GET
  @Allowed(to = {Role.ANALYST, Role.SUPERVISOR, Role.AUDITOR})
  public TemplateList templates() {
    return new TemplateList(Gallery.templates());
  }

  /** A draft that holds the template. */
  @POST
  @Path("{name}")
  @Transactional
  public Response take(@PathParam("name") String name, InputStream body) {
    Taking asked = JsonBody.read(body, Taking.class, LARGEST);
    JsonObject template = Gallery.document(name).orElseThrow(() -> Refusal.missing("la plantilla " + name));
    String flow = asked.as() == null ? name : asked.as();
    JsonObject named = Json.createObjectBuilder(template).add("flow", flow).build();
    DocumentDraft draft = writing.begin(flow, null, DocumentText.pretty(named), null, Caller.name(security, asked.by()));
    return Response.status(Response.Status.CREATED).tag(IfMatch.tag(draft)).entity(DraftCard.whole(draft)).build();
  }
}
