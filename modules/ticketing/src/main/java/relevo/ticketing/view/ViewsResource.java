package relevo.ticketing.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import relevo.edition.Edition;
import relevo.kernel.JsonBody;
import relevo.kernel.ProductClock;
import relevo.permission.Allowed;
import relevo.permission.Role;
import relevo.ticketing.queue.Viewer;

/** The lines of tickets that somebody looks at every day, each with how many stand in it. */
@Path("views")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Allowed(to = {Role.AGENT, Role.SUPERVISOR})
public class ViewsResource {

  /** Besides the desk's own. */
  private static final int MOST = 60;

  @Inject SavedViews views;
  @Inject KeepViews keep;
  @Inject CountViews count;
  @Inject ProductClock clock;
  @HeaderParam("If-Match") String ifMatch;
  @Context SecurityContext security;

  @GET
  @Allowed(to = {Role.AGENT, Role.SUPERVISOR, Role.AUDITOR})
  @Transactional
  public ViewList all() {
    Viewer viewer = Viewer.of(security, clock.now());
    List<ViewCard> all = Stream.concat(SystemViews.ALL.stream(), views.of(viewer, MOST).stream().map(SavedView::card)).toList();
    return new ViewList(count.counted(all, viewer));
  }

  @POST
  @Transactional
  public Response add(InputStream body) {
    return shown(201, keep.add(JsonBody.read(body, ViewWish.class), security));
  }

  @PUT
  @Path("{id}")
  @Transactional
  public Response change(@PathParam("id") String id, InputStream body) {
    return shown(200, keep.change(id, ifMatch, JsonBody.read(body, ViewWish.class), security));
  }

  @DELETE
  @Path("{id}")
  @Transactional
  public void remove(@PathParam("id") String id) {
    keep.remove(id, security);
  }

  private Response shown(int status, SavedView view) {
    ViewCard card = count.counted(List.of(view.card()), Viewer.of(security, clock.now())).getFirst();
    return Response.status(status).entity(card).tag(Edition.tag(view.version)).build();
  }
}
