package relevo.ticketing.canned;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.io.InputStream;
import java.util.Set;
import java.util.UUID;
import relevo.edition.Edition;
import relevo.kernel.JsonBody;
import relevo.kernel.Refusal;
import relevo.permission.Allowed;
import relevo.permission.Caller;
import relevo.permission.Role;

/** What agents say often: everybody reads it, supervisors write it. */
@Path("canned-replies")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Allowed(to = Role.SUPERVISOR)
public class CannedRepliesResource {

  private static final int LONGEST_SEARCH = 100;

  @Inject CannedReplies replies;
  @Inject KeepCannedReplies keep;
  @HeaderParam("If-Match") String ifMatch;
  @Context SecurityContext security;

  @GET
  @Allowed(to = {Role.AGENT, Role.SUPERVISOR, Role.AUDITOR})
  @Transactional
  public CannedList all(@QueryParam("language") String language, @QueryParam("q") String q) {
    if (!Set.of("", "es", "en", "pt").contains(given(language))) {
      throw new Refusal(422, "language-unknown", "Los idiomas son es, en y pt.");
    }
    return new CannedList(replies.found(Caller.of(security).teams(), given(language), given(q)).stream().map(CannedReply::card).toList());
  }

  @GET
  @Path("{id}")
  @Allowed(to = {Role.AGENT, Role.SUPERVISOR, Role.AUDITOR})
  @Transactional
  public Response one(@PathParam("id") String id) {
    CannedReply reply = replies.numbered(id(id));
    Set<String> teams = Caller.of(security).teams();
    if (reply.team != null && !teams.isEmpty() && !teams.contains(reply.team)) throw CannedReplies.missing();
    return shown(200, reply);
  }

  @POST
  @Transactional
  public Response add(InputStream body) {
    return shown(201, keep.add(JsonBody.read(body, CannedWish.class), security));
  }

  @PUT
  @Path("{id}")
  @Transactional
  public Response change(@PathParam("id") String id, InputStream body) {
    return shown(200, keep.change(id(id), ifMatch, JsonBody.read(body, CannedWish.class), security));
  }

  @DELETE
  @Path("{id}")
  @Transactional
  public void remove(@PathParam("id") String id) {
    keep.remove(id(id), security);
  }

  private static Response shown(int status, CannedReply reply) {
    return Response.status(status).entity(reply.card()).tag(Edition.tag(reply.version)).build();
  }

  private static String given(String parameter) {
    if (parameter == null || parameter.isBlank()) return "";
    if (parameter.length() > LONGEST_SEARCH || parameter.indexOf('\0') >= 0) {
      throw new Refusal(422, "q-too-long", "Busque con " + LONGEST_SEARCH + " letras como mucho.");
    }
    return parameter.strip();
  }

  private static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException notAnId) {
      throw CannedReplies.missing();
    }
  }
}
