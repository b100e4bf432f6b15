package relevo.partner;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import relevo.kernel.Egress;

/**
 * Which addresses partners may have: any public one by https; inside the operator's own network only hosts that the operator named.
 *
 * @param inside the hosts that the operator named
 * @param variable where
 */
public record Addresses(List<String> inside, String variable) {

  private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost");

  /** @param hosts with commas or spaces between them */
  public static Addresses of(Optional<String> hosts, String variable) {
    return new Addresses(hosts.map(String::strip).filter(list -> !list.isEmpty()).map(list -> List.of(list.split("[,\\s]+"))).orElse(List.of()), variable);
  }

  /** From now on the hosts inside can be reached. */
  public void openTo(Egress egress) {
    inside.forEach(host -> egress.trust(URI.create("http://" + host)));
  }

  /** Why it is none that can be asked, in Spanish; empty if it is one. */
  public Optional<String> fault(String address) {
    URI uri = parsed(address);
    if (uri == null || uri.getHost() == null || uri.getUserInfo() != null || uri.getFragment() != null) {
      return Optional.of("La dirección debe ser como https://crm.example.com/…");
    }
    if ("https".equals(uri.getScheme())) return Optional.empty();
    boolean near = inside.contains(uri.getHost()) || THIS_MACHINE.contains(uri.getHost());
    return "http".equals(uri.getScheme()) && near ? Optional.empty()
        : Optional.of("La dirección debe empezar por https:// (http:// solo para los equipos de " + variable + ").");
  }

  private static URI parsed(String address) {
    try {
      return new URI(address);
    } catch (URISyntaxException notOne) {
      return null;
    }
  }
}
