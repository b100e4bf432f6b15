package relevo.access.oidc;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import relevo.permission.Allowed;

/** Where else than with a password one can sign in, for whoever stands at the door. */
@Path("session/providers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProvidersResource {

  @Inject OidcSettings settings;

  /**
   * A provider of identities. The browser itself goes to {@code start}, where {@code to} says where it wants to be afterwards; and to
   * {@code end} once its session is over, null if signing out is ours alone.
   */
  public record ProviderCard(String id, String name, String start, String end) {}

  /** None, or one. */
  public record ProviderList(List<ProviderCard> items) {}

  @GET
  @Allowed(anybody = true)
  public ProviderList providers() {
    return new ProviderList(settings.isOn()
        ? List.of(new ProviderCard(ComeIn.VIA, settings.name(), "/sign-in/oidc?to=/inbox", settings.logout() ? "/sign-in/oidc/out" : null)) : List.of());
  }
}
