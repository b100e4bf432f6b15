package relevo.messaging.provider;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Where a vendor's files may come from. {@code own} are addresses that an operator configured, {@code keyed} hosts that may see the
 * channel's key, {@code open} hosts that files may come from without it; {@code *.} stands for whatever comes before.
 */
public record FileHosts(List<URI> own, List<String> keyed, List<String> open) {

  public static FileHosts keyed(URI own, String... hosts) {
    return new FileHosts(List.of(own), List.of(hosts), List.of());
  }

  public FileHosts open(String... hosts) {
    return new FileHosts(own, keyed, List.of(hosts));
  }

  /** May the channel's key be shown there? */
  public boolean mayHaveKey(URI address) {
    return isOwn(address) || isSafe(address) && isAmong(keyed, address);
  }

  /** May a file come from there at all? */
  public boolean mayServe(URI address) {
    return mayHaveKey(address) || isSafe(address) && isAmong(open, address);
  }

  private boolean isOwn(URI address) {
    return own.stream().anyMatch(each -> Objects.equals(each.getScheme(), address.getScheme())
        && Objects.equals(each.getHost(), address.getHost()) && each.getPort() == address.getPort());
  }

  private static boolean isSafe(URI address) {
    boolean usualPort = address.getPort() == -1 || address.getPort() == 443;
    return "https".equals(address.getScheme()) && address.getHost() != null && address.getRawUserInfo() == null && usualPort;
  }

  private static boolean isAmong(List<String> hosts, URI address) {
    String host = address.getHost().toLowerCase(Locale.ROOT);
    return hosts.stream().anyMatch(known -> known.startsWith("*.") ? host.endsWith(known.substring(1)) : host.equals(known));
  }
}
