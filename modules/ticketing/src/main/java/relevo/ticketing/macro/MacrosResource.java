package relevo.ticketing.macro;

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
import java.util.Set;
import java.util.UUID;
import relevo.edition.Edition;
import relevo.kernel.JsonBody;
import relevo.permission.Allowed;
import relevo.permission.Caller;
import relevo.permission.Role;

/** What agents do in one go: everybody reads it, supervisors write it. */
@Path("macros")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Allowed(to = Role.SUPERVISOR)
public class MacrosResource {

  @Inject Macros macros;
  @Inject KeepMacros keep;
  @HeaderParam("If-Match") String ifMatch;
  @Context SecurityContext security;

  @GET
  @Allowed(to = {Role.AGENT, Role.SUPERVISOR, Role.AUDITOR})
  @Transactional
  public MacroList all() {
    return new MacroList(macros.of(Caller.of(security).teams()).stream().map(Macro::card).toList());
  }

  @GET
  @Path("{id}")
  @Allowed(to = {Role.AGENT, Role.SUPERVISOR, Role.AUDITOR})
  @Transactional
  public Response one(@PathParam("id") String id) {
    Macro macro = macros.numbered(id(id));
    Set<String> teams = Caller.of(security).teams();
    if (macro.team != null && !teams.isEmpty() && !teams.contains(macro.team)) throw Macros.missing();
    return shown(200, macro);
  }

  @POST
  @Transactional
  public Response add(InputStream body) {
    return shown(201, keep.add(JsonBody.read(body, MacroWish.class), security));
  }

  @PUT
  @Path("{id}")
  @Transactional
  public Response change(@PathParam("id") String id, InputStream body) {
    return shown(200, keep.change(id(id), ifMatch, JsonBody.read(body, MacroWish.class), security));
  }

  @DELETE
  @Path("{id}")
  @Transactional
  public void remove(@PathParam("id") String id) {
    keep.remove(id(id), ifMatch, security);
  }

  private static Response shown(int status, Macro macro) {
    return Response.status(status).entity(macro.card()).tag(Edition.tag(macro.version)).build();
  }

  private static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException notAnId) {
      throw Macros.missing();
    }
  }
}
