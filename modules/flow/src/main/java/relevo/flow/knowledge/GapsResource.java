package relevo.flow.knowledge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import relevo.kernel.JsonBody;
import relevo.kernel.Refusal;
import relevo.permission.Allowed;
import relevo.permission.Caller;
import relevo.permission.Role;

/** What customers asked in vain, likes together: to be answered by a new article, or put aside. */
@Path("knowledge/gaps")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Allowed(to = Role.ANALYST)
public class GapsResource {

  private static final int READ = 2_000;
  private static final int MOST = 100;
  private static final int EXAMPLES = 5;

  @Inject Gaps gaps;
  @Inject BeginArticle beginning;
  @Context SecurityContext security;

  /** Questions that ask nearly the same: how many, since when, the last one, and some of them. */
  public record Cluster(UUID id, int count, String language, Instant since, Instant last, List<String> examples) {}

  /** The largest first; {@code read} is how many questions they were made of. */
  public record Clusters(int read, List<Cluster> items) {}

  /** How the draft is to be called, and who makes it; both may be left out. */
  public record Draft(String id, String by) {}

  /** How many questions were put aside. */
  public record Discarded(int discarded) {}

  @GET
  @Allowed(to = {Role.ANALYST, Role.SUPERVISOR, Role.AUDITOR})
  @Transactional
  public Clusters list(@QueryParam("limit") @DefaultValue("20") String limit) {
    List<Gap> newest = gaps.newest(READ);
    int most = ArticlesResource.size(limit, MOST);
    return new Clusters(newest.size(), GapCluster.of(newest).stream().limit(most).map(GapsResource::shown).toList());
  }

  /** Makes a draft of a cluster; it answers once somebody has written its answer and published it. */
  @POST
  @Path("{id}/draft")
  @Transactional
  public Response draft(@PathParam("id") String id, InputStream body) {
    Draft asked = JsonBody.read(body, Draft.class);
    GapCluster cluster = found(id);
    StoredArticle stored = beginning.begin(cluster, asked.id(), Caller.name(security, asked.by()));
    return Response.status(Response.Status.CREATED).entity(ArticleCard.of(stored)).tag(Editing.tag(stored)).build();
  }

  @POST
  @Path("{id}/discard")
  @Transactional
  public Discarded discard(@PathParam("id") String id) {
    return new Discarded(gaps.remove(found(id).gaps().stream().map(Gap::id).toList()));
  }

  private GapCluster found(String id) {
    return GapCluster.of(gaps.newest(READ)).stream().filter(cluster -> cluster.gaps().stream().anyMatch(gap -> gap.id().toString().equals(id)))
        .findFirst().orElseThrow(() -> Refusal.missing("ese grupo de preguntas; léalos otra vez"));
  }

  private static Cluster shown(GapCluster cluster) {
    List<String> examples = cluster.questions(EXAMPLES).values().stream().flatMap(List::stream).limit(EXAMPLES).toList();
    return new Cluster(cluster.gaps().getFirst().id(), cluster.gaps().size(), cluster.language(), cluster.gaps().getFirst().at(),
        cluster.gaps().getLast().at(), examples);
  }
}
