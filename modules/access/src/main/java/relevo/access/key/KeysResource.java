package relevo.access.key;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import relevo.access.log.AccessLog;
import relevo.access.secret.Secret;
import relevo.kernel.Ids;
import relevo.kernel.JsonBody;
import relevo.kernel.ProductClock;
import relevo.kernel.Refusal;
import relevo.permission.Allowed;
import relevo.permission.Caller;
import relevo.permission.Role;

/** Keys for programs: made, listed and revoked by administrators. */
@Path("keys")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Allowed
public class KeysResource {

  /** By which scanners of repositories know a key of ours. */
  private static final String PREFIX = "relevo_";
  private static final int LONGEST_NAME = 60;
  private static final int MOST = 500;
  private static final int MOST_DAYS = 3_650;

  @Inject Keys keys;
  @Inject AccessLog log;
  @Inject ProductClock clock;
  @Context SecurityContext security;

  /** A key to make; {@code days} null is for good. */
  public record KeyWish(String name, List<String> scopes, Integer days) {}

  /** The only time that the secret is seen. */
  public record NewKey(KeyCard key, String secret) {}

  /** All keys, the newest first. */
  public record KeyList(List<KeyCard> items) {}

  @GET
  @Transactional
  @Allowed(to = Role.AUDITOR)
  public KeyList keys() {
    return new KeyList(keys.all(MOST).stream().map(Key::card).toList());
  }

  @POST
  @Transactional
  public Response make(InputStream body) {
    KeyWish wish = JsonBody.read(body, KeyWish.class);
    String name = wish.name() == null ? "" : wish.name().strip();
    if (name.isEmpty() || name.length() > LONGEST_NAME) throw new Refusal(422, "name", "Falta el nombre, de " + LONGEST_NAME + " letras como mucho.");
    if (wish.days() != null && (wish.days() < 1 || wish.days() > MOST_DAYS)) throw new Refusal(422, "days", "«days» va de 1 a " + MOST_DAYS + ".");
    Secret secret = Secret.next(PREFIX);
    Key key = new Key(Ids.next(), secret, name, Scopes.of(wish.scopes()), caller(), clock.now(),
        wish.days() == null ? null : clock.now().plus(Duration.ofDays(wish.days())));
    keys.add(key);
    log.add(caller(), "made key", name, String.join(" ", wish.scopes()));
    return Response.status(Response.Status.CREATED).entity(new NewKey(key.card(), secret.text())).build();
  }

  @DELETE
  @Path("{id}")
  @Transactional
  public KeyCard revoke(@PathParam("id") String id) {
    Key key = keys.found(id);
    key.revoke(clock.now());
    log.add(caller(), "revoked key", key.name(), null);
    return key.card();
  }

  private String caller() {
    return Caller.name(security, null);
  }
}
