package relevo.messaging.setup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import relevo.kernel.JsonBody;
import relevo.permission.Allowed;
import relevo.permission.Role;

/** Our numbers and their providers. No method is in a transaction: some of them talk to the provider. */
@Path("channels")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Allowed
public class ChannelsResource {

  private static final long OVERLAP_HOURS = 24;

  @Inject SetUpChannel setUp;

  /** All of them, on one page: {@code next} is always null. */
  public record ChannelList(List<ChannelCard> items, String next) {}

  /** A new secret; the one before stays good for so many hours (24 if nothing is said). */
  public record NewSecret(String name, String value, Long overlapHours) {}

  /** To whom, and what if not the usual words. */
  public record TestMessage(String to, String text) {}

  @GET
  @Allowed(to = {Role.SUPERVISOR, Role.AUDITOR})
  public ChannelList channels() {
    return new ChannelList(setUp.all(), null);
  }

  @POST
  public Response add(InputStream body) {
    return Response.status(Response.Status.CREATED).entity(setUp.add(JsonBody.read(body, ChannelForm.class))).build();
  }

  @GET
  @Allowed(to = {Role.SUPERVISOR, Role.AUDITOR})
  @Path("{id}")
  public ChannelCard channel(@PathParam("id") String id) {
    return setUp.card(id);
  }

  /** For whoever sets the number up at its provider: what to enter there, and what was seen of it since. */
  @GET
  @Path("{id}/setup")
  public SetupCard setup(@PathParam("id") String id) {
    return setUp.setup(id);
  }

  /** Name, phone and settings; what is left out stays as it is. */
  @PUT
  @Path("{id}")
  public ChannelCard change(@PathParam("id") String id, InputStream body) {
    return setUp.change(id, JsonBody.read(body, ChannelForm.class));
  }

  @POST
  @Path("{id}/secrets")
  public ChannelCard rotate(@PathParam("id") String id, InputStream body) {
    NewSecret secret = JsonBody.read(body, NewSecret.class);
    long hours = secret.overlapHours() == null ? OVERLAP_HOURS : secret.overlapHours();
    return setUp.rotate(id, secret.name(), secret.value(), hours);
  }

  @POST
  @Path("{id}/test")
  public SetUpChannel.TestResult test(@PathParam("id") String id, InputStream body) {
    TestMessage message = JsonBody.read(body, TestMessage.class);
    return setUp.test(id, message.to(), message.text());
  }

  /** What the provider's side still lacks. */
  @POST
  @Path("{id}/check")
  public SetUpChannel.Checkup check(@PathParam("id") String id) {
    return setUp.check(id);
  }
}
