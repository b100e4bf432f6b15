package relevo.flow.connector;

import java.net.URI;
import java.util.Locale;

/** A server that an operator named: by its name alone it is reached by HTTPS on the usual port; with a port, by that one only. */
record Host(String name, int port) {

  private static final int HTTPS = 443;

  /** @throws IllegalArgumentException if it is no {@code name} or {@code name:port} */
  static Host of(String text) {
    URI uri = URI.create("https://" + text.strip().toLowerCase(Locale.ROOT));
    if (uri.getHost() == null || uri.getRawUserInfo() != null || !uri.getRawPath().isEmpty()) {
      throw new IllegalArgumentException("«" + text + "» no es un servidor: se escribe nombre o nombre:puerto, sin https:// ni camino.");
    }
    return new Host(uri.getHost(), uri.getPort());
  }

  /** @throws IllegalArgumentException if it has none */
  static Host of(URI address) {
    if (address.getHost() == null) throw new IllegalArgumentException("«" + address + "» no dice a qué servidor va.");
    return new Host(address.getHost().toLowerCase(Locale.ROOT), port(address));
  }

  boolean is(URI address) {
    if (address.getHost() == null || !address.getHost().equalsIgnoreCase(name)) return false;
    return port == -1 ? address.getScheme().equals("https") && port(address) == HTTPS : port(address) == port;
  }

  URI uri() {
    return URI.create("https://" + name + (port == -1 ? "" : ":" + port));
  }

  private static int port(URI address) {
    if (address.getPort() != -1) return address.getPort();
    return address.getScheme().equals("https") ? HTTPS : 80;
  }
}
