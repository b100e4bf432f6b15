package relevo.escalation.source;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import relevo.edition.Edition;
import relevo.escalation.customers.Health;
import relevo.kernel.JsonBody;
import relevo.kernel.ProductClock;
import relevo.kernel.Refusal;
import relevo.partner.PartnerState;
import relevo.permission.Allowed;
import relevo.permission.Caller;
import relevo.permission.Role;

/** The systems that are asked about customers. A change holds on all nodes within seconds. */
@Path("customer-sources")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Allowed
public class CustomerSourcesResource {

  @Inject StoredSources stored;
  @Inject SetUpSource setUp;
  @Inject Health health;
  @Inject ProductClock clock;
  @HeaderParam("If-Match") String ifMatch;
  @Context SecurityContext security;

  /** All of them, who is believed first at the head, on one page: {@code next} is always null. */
  public record SourceList(List<SourceCard> items, String next) {}

  @GET
  @Allowed(to = {Role.SUPERVISOR, Role.AUDITOR})
  @Transactional
  public SourceList sources() {
    Map<String, PartnerState> states = health.states();
    return new SourceList(stored.all().stream().map(source -> SourceCard.of(source, states.get(source.name()), clock.now())).toList(), null);
  }

  @GET
  @Allowed(to = {Role.SUPERVISOR, Role.AUDITOR})
  @Path("{name}")
  @Transactional
  public Response source(@PathParam("name") String name) {
    return shown(200, stored.named(name).orElseThrow(() -> missing(name)));
  }

  /** Sets one up (201), or changes the one that {@code If-Match} names by its ETag (200): kind and name then stay. */
  @PUT
  @Path("{name}")
  @Transactional
  public Response put(@PathParam("name") String name, InputStream body) {
    SourceForm form = JsonBody.read(body, SourceForm.class);
    String by = Caller.of(security).name();
    Optional<StoredSource> known = stored.locked(name);
    if (known.isEmpty() && ifMatch != null) throw missing(name);
    if (known.isEmpty()) return shown(201, setUp.add(name, form, by));
    Edition.demand(ifMatch, known.get().version());
    return shown(200, setUp.change(known.get(), form, by));
  }

  /** From now on it is not asked, and what it said counts no more. */
  @DELETE
  @Path("{name}")
  @Transactional
  public void remove(@PathParam("name") String name) {
    StoredSource source = stored.locked(name).orElseThrow(() -> missing(name));
    Edition.demand(ifMatch, source.version());
    setUp.remove(source, Caller.of(security).name());
  }

  private Response shown(int status, StoredSource source) {
    return Response.status(status).entity(SourceCard.of(source, health.states().get(source.name()), clock.now()))
        .tag(Edition.tag(source.version())).build();
  }

  static Refusal missing(String name) {
    return Refusal.missing("la fuente «" + name + "»");
  }
}
