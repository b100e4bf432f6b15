package relevo.escalation.draft;

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
import java.util.Map;
import java.util.TreeMap;
import relevo.escalation.comparison.RuleChanges;
import relevo.escalation.release.Releases;
import relevo.escalation.replay.Guard;
import relevo.kernel.JsonBody;
import relevo.kernel.Refusal;
import relevo.permission.Allowed;
import relevo.permission.Caller;
import relevo.permission.Role;

/** One draft and its files, each edit held to what its author had read. */
@Path("rules/drafts/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Allowed(to = Role.ANALYST)
public class DraftResource {

  @Inject WriteDraft writing;
  @Inject Releases releases;
  @Inject Guard guard;
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
    Draft draft = writing.locked(id);
    IfMatch.demand(ifMatch, draft);
    writing.change(draft, asked.name(), asked.texts(), asked.basedOn(), Caller.name(security, asked.by()));
    return shown(draft);
  }

  @DELETE
  @Transactional
  public void throwAway(@QueryParam("by") String by) {
    Draft draft = writing.locked(id);
    IfMatch.demand(ifMatch, draft);
    writing.throwAway(draft, Caller.name(security, by));
  }

  @GET
  @Allowed(to = {Role.ANALYST, Role.SUPERVISOR, Role.AUDITOR})
  @Path("files/{name: .+}")
  @Produces("text/plain;charset=utf-8")
  @Transactional
  public Response file(@PathParam("name") String name) {
    Draft draft = writing.found(id);
    String text = draft.files().get(name);
    if (text == null) throw Refusal.missing("el archivo «" + name + "» en este borrador");
    return Response.ok(text).tag(IfMatch.tag(draft)).build();
  }

  /** One file of it, as it is. */
  @PUT
  @Path("files/{name: .+}")
  @Transactional
  public Response write(@PathParam("name") String name, @QueryParam("by") String by, InputStream body) {
    Draft draft = writing.locked(id);
    IfMatch.demand(ifMatch, draft);
    Map<String, String> files = new TreeMap<>(draft.files());
    files.put(name, PlainText.read(body));
    writing.change(draft, null, DraftFiles.bounded(files), null, Caller.name(security, by));
    return shown(draft);
  }

  @DELETE
  @Path("files/{name: .+}")
  @Transactional
  public Response remove(@PathParam("name") String name, @QueryParam("by") String by) {
    Draft draft = writing.locked(id);
    IfMatch.demand(ifMatch, draft);
    Map<String, String> files = new TreeMap<>(draft.files());
    if (files.remove(name) == null) throw Refusal.missing("el archivo «" + name + "» en este borrador");
    writing.change(draft, null, files, null, Caller.name(security, by));
    return shown(draft);
  }

  /** What would change if it replaced a release. */
  @GET
  @Allowed(to = {Role.ANALYST, Role.SUPERVISOR, Role.AUDITOR})
  @Path("compare/{release: [0-9]{1,18}}")
  @Transactional
  public RuleChanges compare(@PathParam("release") long release) {
    return RuleChanges.between(releases.allFiles(release), writing.found(id).files());
  }

  static Response begun(Draft draft) {
    return Response.status(Response.Status.CREATED).tag(IfMatch.tag(draft)).entity(DraftCard.whole(draft, null)).build();
  }

  private Response shown(Draft draft) {
    return Response.ok(DraftCard.whole(draft, guard.lastTrial(draft.files()).orElse(null))).tag(IfMatch.tag(draft)).build();
  }
}
