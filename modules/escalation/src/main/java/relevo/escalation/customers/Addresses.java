package relevo.escalation.customers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import relevo.kernel.Egress;

/** Which addresses sources may have: any public one by https; inside the operator's own network only hosts that the operator named. */
@ApplicationScoped
public class Addresses {

  private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost");

  @Inject Egress egress;
  @Inject @ConfigProperty(name = "relevo.customers.hosts") Optional<String> hosts;

  void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
    inside().forEach(host -> egress.trust(URI.create("http://" + host)));
  }

  private List<String> inside() {
    return hosts.map(String::strip).filter(list -> !list.isEmpty()).map(list -> List.of(list.split("[,\\s]+"))).orElse(List.of());
  }

  /** Why it is none that can be asked, in Spanish; empty if it is one. */
  public Optional<String> fault(String address) {
    URI uri = parsed(address);
    if (uri == null || uri.getHost() == null || uri.getUserInfo() != null || uri.getFragment() != null) {
      return Optional.of("La dirección debe ser como https://crm.example.com/…");
    }
    if ("https".equals(uri.getScheme())) return Optional.empty();
    boolean near = inside().contains(uri.getHost()) || THIS_MACHINE.contains(uri.getHost());
    return "http".equals(uri.getScheme()) && near ? Optional.empty()
        : Optional.of("La dirección debe empezar por https:// (http:// solo para los equipos de RELEVO_CUSTOMERS_HOSTS).");
  }

  private static URI parsed(String address) {
    try {
      return new URI(address);
    } catch (URISyntaxException notOne) {
      return null;
    }
  }
}
