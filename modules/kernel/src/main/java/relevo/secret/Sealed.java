package relevo.secret;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The secrets of one system, by their names, as they are kept and in the clear. */
@ApplicationScoped
public class Sealed {

  private static final Logger LOG = System.getLogger(Sealed.class.getName());

  @Inject Vault vault;

  /** As they are kept. */
  private final Set<String> knownNotToOpen = ConcurrentHashMap.newKeySet();

  public Sealed() {}

  public Sealed(Vault vault) {
    this.vault = vault;
  }

  /** @param place whose they are, such as {@code customer-source/hubspot} */
  public String sealed(String place, String name, String secret) {
    return vault.seal(secret, place + "/" + name);
  }

  /** In the clear. One that does not open takes no other down with it: it is missing then, and the log says so, once. */
  public Map<String, String> opened(String place, Map<String, String> sealed) {
    Map<String, String> open = new TreeMap<>();
    sealed.forEach((name, kept) -> opened(place, name, kept).ifPresent(secret -> open.put(name, secret)));
    return open;
  }

  private Optional<String> opened(String place, String name, String kept) {
    try {
      return Optional.of(vault.open(kept, place + "/" + name));
    } catch (RuntimeException doesNotOpen) {
      if (knownNotToOpen.add(kept)) LOG.log(Level.WARNING, doesNotOpen.getMessage());
      return Optional.empty();
    }
  }
}
