package relevo.integration.account;

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
import java.util.Map;
import java.util.Optional;
import relevo.edition.Edition;
import relevo.integration.vendor.Field;
import relevo.integration.vendor.Integration;
import relevo.integration.vendor.VendorCalls;
import relevo.integration.vendor.Words;
import relevo.kernel.JsonBody;
import relevo.kernel.ProductClock;
import relevo.kernel.Refusal;
import relevo.partner.PartnerState;
import relevo.partner.Partners;
import relevo.permission.Allowed;
import relevo.permission.Caller;
import relevo.permission.Role;

/** The systems around the desk that are told what happens. A change holds on all nodes within seconds. */
@Path("integrations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Allowed
public class IntegrationsResource {

  private static final long USUAL_OVERLAP_HOURS = 24;

  @Inject StoredAccounts stored;
  @Inject SetUpIntegration setUp;
  @Inject Vendors vendors;
  @Inject Partners partners;
  @Inject ProductClock clock;
  @HeaderParam("If-Match") String ifMatch;
  @Context SecurityContext security;

  /** All of them by name, on one page: {@code next} is always null. */
  public record IntegrationList(List<IntegrationCard> items, String next) {}

  /** A kind, and what an administrator fills in for one of it; {@code called}: the other side calls an address of ours. */
  public record Kind(String kind, Words title, boolean called, List<Field> settings, List<Field> secrets) {}

  /** All kinds, on one page: {@code next} is always null. */
  public record KindList(List<Kind> items, String next) {}

  /** How long the secret before is still good; 24 if left out. */
  public record Rotation(Long overlapHours) {}

  @GET
  @Allowed(to = {Role.SUPERVISOR, Role.AUDITOR})
  @Transactional
  public IntegrationList integrations() {
    Map<String, PartnerState> states = partners.states(VendorCalls.OURS);
    return new IntegrationList(stored.all().stream().map(account -> card(account, states)).toList(), null);
  }

  @GET
  @Path("kinds")
  @Allowed(to = {Role.SUPERVISOR, Role.AUDITOR})
  public KindList kinds() {
    return new KindList(vendors.all().stream().map(vendor -> new Kind(vendor.kind(), vendor.title(), vendor.isCalled(),
        Common.settings(vendor), vendor.secrets())).toList(), null);
  }

  @GET
  @Path("{name}")
  @Allowed(to = {Role.SUPERVISOR, Role.AUDITOR})
  @Transactional
  public Response integration(@PathParam("name") String name) {
    return shown(200, stored.named(name).orElseThrow(() -> missing(name)), Map.of());
  }

  /** Sets one up (201), or changes the one that {@code If-Match} names by its ETag (200): kind and name then stay. */
  @PUT
  @Path("{name}")
  @Transactional
  public Response put(@PathParam("name") String name, InputStream body) {
    IntegrationForm form = JsonBody.read(body, IntegrationForm.class);
    String by = Caller.of(security).name();
    Optional<StoredAccount> known = stored.locked(name);
    if (known.isEmpty() && ifMatch != null) throw missing(name);
    if (known.isEmpty()) return shown(201, setUp.add(name, form, by));
    Edition.demand(ifMatch, known.get().version());
    return shown(200, setUp.change(known.get(), form, by));
  }

  /** From now on it is told nothing; what it was told and what waited for it is forgotten. */
  @DELETE
  @Path("{name}")
  @Transactional
  public void remove(@PathParam("name") String name) {
    StoredAccount account = stored.locked(name).orElseThrow(() -> missing(name));
    Edition.demand(ifMatch, account.version());
    setUp.remove(account, Caller.of(security).name());
  }

  /** Makes a new secret, told once in {@code issued}; for a while the one before is good, too. */
  @POST
  @Path("{name}/secrets/{secret}/rotate")
  @Transactional
  public Response rotate(@PathParam("name") String name, @PathParam("secret") String secret, InputStream body) {
    Rotation asked = JsonBody.read(body, Rotation.class);
    StoredAccount account = stored.locked(name).orElseThrow(() -> missing(name));
    long hours = asked.overlapHours() == null ? USUAL_OVERLAP_HOURS : asked.overlapHours();
    return shown(200, setUp.rotate(account, secret, hours, Caller.of(security).name()));
  }

  private Response shown(int status, SetUpIntegration.Made made) {
    return shown(status, made.account(), made.secrets());
  }

  private Response shown(int status, StoredAccount account, Map<String, String> issued) {
    return Response.status(status).entity(card(account, partners.states(VendorCalls.OURS)).issuing(issued))
        .tag(Edition.tag(account.version())).build();
  }

  private IntegrationCard card(StoredAccount account, Map<String, PartnerState> states) {
    boolean called = vendors.named(account.kind()).map(Integration::isCalled).orElse(false);
    return IntegrationCard.of(account, states.get(account.name()), called, clock.now());
  }

  static Refusal missing(String name) {
    return Refusal.missing("la integración «" + name + "»");
  }
}
