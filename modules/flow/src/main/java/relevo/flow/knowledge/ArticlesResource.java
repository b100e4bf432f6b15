package relevo.flow.knowledge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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

/** The articles that answer frequent questions: listed by id, and begun. */
@Path("knowledge/articles")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Allowed(to = Role.ANALYST)
public class ArticlesResource {

  static final int LARGEST_PAGE = 200;

  @Inject Articles articles;
  @Context SecurityContext security;

  /** A page; {@code next} is the cursor of the page after it, absent on the last one. */
  public record ArticleList(List<ArticleCard> items, String next) {}

  @GET
  @Allowed(to = {Role.AGENT, Role.SUPERVISOR, Role.ANALYST, Role.AUDITOR})
  @Transactional
  public ArticleList list(@QueryParam("state") String state, @QueryParam("tag") String tag, @QueryParam("cursor") String cursor,
      @QueryParam("limit") @DefaultValue("50") String limit) {
    int most = size(limit, LARGEST_PAGE);
    State wanted = state == null ? null
        : State.said(state).orElseThrow(() -> new Refusal(422, "state-unknown", "«state» es PUBLISHED o DRAFT."));
    List<StoredArticle> found = articles.page(cursor == null ? "" : cursor, wanted, tag, most + 1);
    List<StoredArticle> page = found.subList(0, Math.min(most, found.size()));
    return new ArticleList(page.stream().map(ArticleCard::of).toList(), found.size() > most ? page.getLast().id() : null);
  }

  @POST
  @Transactional
  public Response begin(InputStream body) {
    ArticleEdit edit = JsonBody.read(body, ArticleEdit.class, ArticleEdit.LARGEST);
    Article article = edit.article(edit.id());
    if (articles.named(article.id()).isPresent()) {
      throw new Refusal(409, "article-there", "Ya hay un artículo «" + article.id() + "»: elija otro identificador o cámbielo con PUT.");
    }
    StoredArticle stored = articles.keep(new StoredArticle(article.id()), article, edit.wanted(), Caller.name(security, edit.by()));
    return Response.status(Response.Status.CREATED).entity(ArticleCard.of(stored)).tag(Editing.tag(stored)).build();
  }

  static int size(String limit, int most) {
    if (!limit.matches("[0-9]{1,4}") || Integer.parseInt(limit) < 1 || Integer.parseInt(limit) > most) {
      throw new Refusal(422, "limit-unknown", "«limit» debe ser un número entre 1 y " + most + ".");
    }
    return Integer.parseInt(limit);
  }
}
