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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import relevo.flow.understanding.Letters;
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
  private static final int QUESTIONS = 20;

  @Inject Gaps gaps;
  @Inject Articles articles;
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
    Article article = article(asked.id(), cluster);
    List<String> problems = ArticleCheck.problems(article, State.DRAFT);
    if (!problems.isEmpty()) throw new Refusal(422, "article-wrong", "No se puede hacer el borrador: " + String.join("; ", problems) + ".");
    if (articles.named(article.id()).isPresent()) {
      throw new Refusal(409, "article-there", "Ya hay un artículo «" + article.id() + "»: diga otro identificador en «id».");
    }
    StoredArticle stored = articles.keep(new StoredArticle(article.id()), article, State.DRAFT, Caller.name(security, asked.by()));
    gaps.remove(cluster.gaps().stream().map(Gap::id).toList());
    return Response.status(Response.Status.CREATED).entity(ArticleCard.of(stored)).tag(Editing.tag(stored)).build();
  }

  @POST
  @Path("{id}/discard")
  @Transactional
  public Discarded discard(@PathParam("id") String id) {
    return new Discarded(gaps.remove(found(id).gaps().stream().map(Gap::id).toList()));
  }

  private static Article article(String named, GapCluster cluster) {
    Map<String, List<String>> questions = cluster.questions(QUESTIONS);
    Map<String, String> titles = new HashMap<>();
    questions.forEach((language, asked) -> {
      if (!asked.isEmpty()) titles.put(language, shortened(asked.getFirst(), ArticleCheck.LONGEST_TITLE));
    });
    return new Article(named == null ? slug(cluster.gaps().getFirst()) : named, titles, questions, Map.of(), Set.of(), null);
  }

  private static String slug(Gap gap) {
    String words = Letters.fold(gap.text()).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return shortened(words, 40).replaceAll("-$", "") + "-" + gap.id().toString().substring(30);
  }

  private static String shortened(String text, int most) {
    return text.length() > most ? text.substring(0, most).strip() : text;
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
