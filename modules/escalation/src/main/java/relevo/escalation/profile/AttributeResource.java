package relevo.escalation.profile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.io.InputStream;
import java.util.UUID;
import relevo.kernel.JsonBody;
import relevo.permission.Allowed;
import relevo.permission.Caller;
import relevo.permission.Role;

/** What agents write down of a customer. Names are letters, digits, {@code -} and {@code _}, 40 at most, and begin with a letter. */
@Path("contacts/{id}/attributes/{name}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Allowed(to = {Role.AGENT, Role.SUPERVISOR})
public class AttributeResource {

  @Inject ShowProfile show;
  @Inject EditProfile edit;
  @Inject Whom whom;
  @PathParam("id") UUID id;
  @PathParam("name") String name;
  @Context SecurityContext security;

  /** At most 500 characters, kept on one line; of {@code tags}, several are written {@code a;b}. */
  public record NewValue(String value) {}

  /** From now on this counts before any source's word, and the customer's own. */
  @PUT
  @Transactional
  public ProfileCard note(InputStream body) {
    String phone = whom.phone(id, security);
    edit.note(id, phone, name, JsonBody.read(body, NewValue.class).value(), Caller.of(security).name());
    return show.of(id, phone);
  }

  /** Takes an agent's word back, and the customer's: what the sources say counts again. */
  @DELETE
  @Transactional
  public ProfileCard forget() {
    String phone = whom.phone(id, security);
    edit.forget(id, phone, name, Caller.of(security).name());
    return show.of(id, phone);
  }
}
