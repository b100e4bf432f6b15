package relevo.flow.version;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import java.util.List;
import relevo.command.Once;
import relevo.flow.version.PublishVersion.Again;
import relevo.kernel.JsonBody;
import relevo.kernel.Refusal;
import relevo.permission.Allowed;
import relevo.permission.Caller;
import relevo.permission.Role;

/** Every version of a flow that ever was live: looked at, compared, and made live again. */
@Path("flows/{flow: [a-z][a-z0-9-]*}/versions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Allowed(to = Role.ANALYST)
public class VersionsResource {

  private static final String NUMBER = "{number: [0-9]{1,9}}";

  @Inject StoredDocuments stored;
  @Inject PublishVersion publishing;
  @Inject Once once;
  @PathParam("flow") String flow;
  @HeaderParam("Idempotency-Key") String key;
  @Context SecurityContext security;

  /** A page; {@code next} is the cursor of the page after it, or null. */
  public record VersionPage(List<VersionCard> items, String next) {}

  /** Why an earlier version is to be live again, what becomes of conversations under way, and who says so. */
  public record Return(String comment, String running, String by) {}

  @GET
  @Allowed(to = {Role.ANALYST, Role.SUPERVISOR, Role.AUDITOR})
  @Transactional
  public VersionPage versions(@QueryParam("cursor") String cursor) {
    int live = live();
    List<VersionCard> page = stored.before(flow, Paging.before(cursor), Paging.SIZE).stream().map(version -> version.card(live)).toList();
    return new VersionPage(page, page.isEmpty() ? null : Paging.next(page.size(), page.getLast().version()));
  }

  @GET
  @Allowed(to = {Role.ANALYST, Role.SUPERVISOR, Role.AUDITOR})
  @Path(NUMBER)
  @Transactional
  public VersionCard version(@PathParam("number") int number) {
    DocumentVersion version = found(number);
    return version.card(live()).with(version.json());
  }

  /** What changed from one version to another, node by node. */
  @GET
  @Allowed(to = {Role.ANALYST, Role.SUPERVISOR, Role.AUDITOR})
  @Path(NUMBER + "/diff/{to: [0-9]{1,9}}")
  @Transactional
  public FlowChanges compare(@PathParam("number") int from, @PathParam("to") int to) {
    return FlowChanges.between(flow, found(from).json(), found(to).json());
  }

  /** The way back: an earlier version is live again, on every node within two seconds. */
  @POST
  @Path(NUMBER + "/publish")
  @Transactional
  public VersionCard publish(@PathParam("number") int number, InputStream body) {
    Return asked = JsonBody.read(body, Return.class);
    return once.only(Caller.scope(security, "flows"), key, "again " + flow + " " + number, asked, VersionCard.class, () -> {
      String person = Caller.name(security, asked.by());
      publishing.again(flow, number, new Again(person, Publication.why(asked.comment()), Running.of(asked.running()), null));
      return found(number).card(number);
    });
  }

  private int live() {
    return stored.named(flow).orElseThrow(() -> Refusal.missing("el flujo «" + flow + "»")).live();
  }

  private DocumentVersion found(int number) {
    return stored.version(flow, number).orElseThrow(() -> PublishVersion.missing(flow, number));
  }
}
