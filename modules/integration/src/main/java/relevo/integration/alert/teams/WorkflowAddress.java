package relevo.integration.alert.teams;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;

/** Whether an address is that of a Workflow of Teams. It holds its own key, so nothing but its host is ever told. */
final class WorkflowAddress {

  private static final List<String> SUFFIXES = List.of(".api.powerplatform.com", ".logic.azure.com", ".logic.azure.us", ".api.powerplatform.us");
  private static final List<String> THIS_MACHINE = List.of("127.0.0.1", "localhost");

  private WorkflowAddress() {}

  /** @param allowed hosts besides Microsoft's, as the operator named them */
  static boolean isOne(String address, List<String> allowed) {
    URI uri = parsed(address);
    if (uri == null || uri.getHost() == null || uri.getUserInfo() != null) return false;
    String host = uri.getHost().toLowerCase(Locale.ROOT);
    if (THIS_MACHINE.contains(host) || allowed.contains(host)) return true;
    return "https".equals(uri.getScheme()) && (uri.getPort() == -1 || uri.getPort() == 443) && SUFFIXES.stream().anyMatch(host::endsWith);
  }

  /** Those that were switched off in May 2026, so that whoever still has one is told so. */
  static boolean isConnector(String address) {
    URI uri = parsed(address);
    return uri != null && uri.getHost() != null && uri.getHost().toLowerCase(Locale.ROOT).endsWith(".webhook.office.com");
  }

  private static URI parsed(String address) {
    try {
      return new URI(address);
    } catch (URISyntaxException none) {
      return null;
    }
  }
}
