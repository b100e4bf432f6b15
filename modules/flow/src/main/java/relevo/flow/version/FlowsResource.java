package relevo.flow.version;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import relevo.flow.definition.DeskTexts;
import relevo.flow.definition.Flows;
import relevo.flow.definition.Shipped;
import relevo.kernel.JsonBody;
import relevo.kernel.Refusal;
import relevo.permission.Allowed;
import relevo.permission.Role;

/** Where analysts see which flows there are, try a document before keeping it, and read who did what. */
@Path("flows")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Allowed(to = Role.ANALYST)
public class FlowsResource {

  @Inject StoredDocuments stored;
  @Inject CheckDocument checking;
  @Inject DocumentLog log;
  @Inject Flows flows;

  /** All of them. */
  public record FlowList(List<DocumentCard> items) {}

  /** A document that somebody would like to have checked. {@code flow} may be left out if the document says it. */
  public record Candidate(String flow, JsonObject document) {}

  /** A page of what was done to the flows; {@code next} is the cursor of the page after it, or null. */
  public record FlowLogPage(List<LogLine> items, String next) {}

  @GET
  @Allowed(to = {Role.ANALYST, Role.SUPERVISOR, Role.AUDITOR})
  @Transactional
  public FlowList flows() {
    return new FlowList(stored.all().stream().map(this::card).toList());
  }

  private DocumentCard card(Document document) {
    VersionCard live = stored.version(document.name(), document.live()).orElseThrow().card(document.live());
    boolean texts = document.name().equals(DeskTexts.NAME);
    return new DocumentCard(document.name(), texts ? "texts" : "flow", flows.isForNew(document.name()), document.latest(), live);
  }

  /** What is live of it. */
  @GET
  @Allowed(to = {Role.ANALYST, Role.SUPERVISOR, Role.AUDITOR})
  @Path("{flow: [a-z][a-z0-9-]*}")
  @Transactional
  public VersionCard flow(@PathParam("flow") String flow) {
    int live = stored.named(flow).orElseThrow(() -> Refusal.missing("el flujo «" + flow + "»")).live();
    DocumentVersion version = stored.version(flow, live).orElseThrow();
    return version.card(live).with(version.json());
  }

  /** The form that documents are held to, as JSON Schema. */
  @GET
  @Allowed(to = {Role.ANALYST, Role.SUPERVISOR, Role.AUDITOR})
  @Path("schema")
  public String schema() {
    return Shipped.schema();
  }

  @POST
  @Path("validate")
  @Transactional
  public Verdict validate(InputStream body) {
    Candidate candidate = JsonBody.read(body, Candidate.class, Writing.LARGEST);
    if (candidate.document() == null) throw new Refusal(422, "no-document", "Falta «document»: el flujo que revisar.");
    String name = candidate.flow() == null ? String.valueOf(DocumentText.name(candidate.document())) : candidate.flow();
    return Verdict.of(checking.problems(name, candidate.document(), Map.of()));
  }

  /** Who did what, the newest first. */
  @GET
  @Allowed(to = {Role.ANALYST, Role.SUPERVISOR, Role.AUDITOR})
  @Path("log")
  @Transactional
  public FlowLogPage log(@QueryParam("cursor") String cursor) {
    List<LogLine> page = log.before(Paging.before(cursor), Paging.SIZE);
    return new FlowLogPage(page, page.isEmpty() ? null : Paging.next(page.size(), page.getLast().id()));
  }
}
