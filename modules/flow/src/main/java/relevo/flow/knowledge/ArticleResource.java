package relevo.flow.knowledge;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.io.InputStream;
import relevo.kernel.JsonBody;
import relevo.kernel.Refusal;
import relevo.permission.Allowed;
import relevo.permission.Caller;
import relevo.permission.Role;

/** One article, each edit held to what its author had read. */
@Path("knowledge/articles/{id}")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Allowed(to = Role.ANALYST)
public class ArticleResource {

  @Inject Articles articles;
  @PathParam("id") String id;
  @HeaderParam("If-Match") String ifMatch;
  @Context SecurityContext security;

  @GET
  @Allowed(to = {Role.AGENT, Role.SUPERVISOR, Role.ANALYST, Role.AUDITOR})
  @Transactional
  public Response article() {
    return shown(articles.named(id).orElseThrow(this::missing));
  }

  /** Replaces it as a whole; with {@code "state":"PUBLISHED"} a draft begins to answer. */
  @PUT
  @Transactional
  public Response change(InputStream body) {
    ArticleEdit edit = JsonBody.read(body, ArticleEdit.class, ArticleEdit.LARGEST);
    if (edit.id() != null && !edit.id().equals(id)) {
      throw new Refusal(422, "id-fixed", "El identificador no se cambia: cree otro artículo y borre este.");
    }
    Article article = edit.article(id);
    StoredArticle stored = locked();
    return shown(articles.keep(stored, article, edit.wanted(), Caller.name(security, edit.by())));
  }

  @DELETE
  @Transactional
  public void remove() {
    articles.remove(locked());
  }

  private StoredArticle locked() {
    StoredArticle stored = articles.locked(id).orElseThrow(this::missing);
    Editing.demand(ifMatch, stored);
    return stored;
  }

  private Refusal missing() {
    return Refusal.missing("el artículo «" + id + "»");
  }

  private static Response shown(StoredArticle stored) {
    return Response.ok(ArticleCard.of(stored)).tag(Editing.tag(stored)).build();
  }
}
