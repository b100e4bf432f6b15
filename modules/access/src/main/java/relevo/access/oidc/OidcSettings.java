package relevo.access.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import relevo.kernel.Egress;
import relevo.permission.Role;

/** Which provider of identities the operator trusts, if any, and what its word is good for. */
@ApplicationScoped
class OidcSettings {

  /** A team that stands for all of them. */
  static final String ALL_TEAMS = "*";

  @Inject Config config;
  @Inject Egress egress;
  @Inject @ConfigProperty(name = "relevo.oidc.name", defaultValue = "la cuenta de la empresa") String name;
  @Inject @ConfigProperty(name = "relevo.oidc.scopes", defaultValue = "openid profile email") String scopes;
  @Inject @ConfigProperty(name = "relevo.oidc.login-claim", defaultValue = "preferred_username") String loginClaim;
  @Inject @ConfigProperty(name = "relevo.oidc.groups-claim", defaultValue = "groups") String groupsClaim;
  @Inject @ConfigProperty(name = "relevo.oidc.create", defaultValue = "false") boolean create;
  @Inject @ConfigProperty(name = "relevo.oidc.logout", defaultValue = "false") boolean logout;

  /** What is written wrongly is seen now, not by the first who would come in. */
  void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
    if (!isOn()) return;
    egress.trust(issuer());
    hosts().forEach(host -> egress.trust(URI.create("https://" + host)));
    clientId();
    check();
  }

  // whoever reads fields of this bean reads those of its proxy, which are empty
  String name() {
    return name;
  }

  String scopes() {
    return scopes;
  }

  String loginClaim() {
    return loginClaim;
  }

  String groupsClaim() {
    return groupsClaim;
  }

  /** Whether whoever comes for the first time is given an account. */
  boolean create() {
    return create;
  }

  boolean logout() {
    return logout;
  }

  private void check() {
    for (ClaimMap.Entry entry : roles().entries()) {
      if (Role.named(entry.word()).isEmpty()) throw wrong("ROLES", "«" + entry.word() + "» no es ningún rol");
    }
    if (!(" " + scopes + " ").contains(" openid ")) throw wrong("SCOPES", "falta openid");
    if (create && roles().isEmpty()) throw wrong("CREATE", "solo sirve con RELEVO_OIDC_ROLES, que dice qué puede quien llega");
    teams();
  }

  boolean isOn() {
    return text("issuer").isPresent();
  }

  URI issuer() {
    URI issuer = URI.create(text("issuer").orElseThrow());
    boolean good = issuer.getHost() != null && List.of("https", "http").contains(String.valueOf(issuer.getScheme()));
    if (!good) throw wrong("ISSUER", "no es una dirección como https://entrar.example.com/realms/mesa");
    return issuer;
  }

  String clientId() {
    return text("client-id").orElseThrow(() -> wrong("CLIENT_ID", "falta"));
  }

  /** None for a client that proves itself by PKCE alone. */
  Optional<String> clientSecret() {
    return text("client-secret");
  }

  ClaimMap roles() {
    return map("ROLES", "roles");
  }

  ClaimMap teams() {
    return map("TEAMS", "teams");
  }

  private List<String> hosts() {
    return text("hosts").map(hosts -> List.of(hosts.split("[,\\s]+"))).orElse(List.of());
  }

  private ClaimMap map(String variable, String property) {
    try {
      return ClaimMap.read(text(property).orElse(""));
    } catch (IllegalArgumentException badEntry) {
      throw wrong(variable, badEntry.getMessage());
    }
  }

  private Optional<String> text(String property) {
    return config.getOptionalValue("relevo.oidc." + property, String.class).map(String::strip).filter(value -> !value.isEmpty());
  }

  private static IllegalStateException wrong(String variable, String why) {
    return new IllegalStateException("RELEVO_OIDC_" + variable + ": " + why);
  }
}
