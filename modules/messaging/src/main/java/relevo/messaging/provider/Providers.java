package relevo.messaging.provider;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All ways into WhatsApp by name. */
@ApplicationScoped
public class Providers {

  @Inject @Any Instance<WhatsAppProvider> found;

  private Map<String, WhatsAppProvider> byName;

  @PostConstruct
  void index() {
    byName = found.stream().collect(Collectors.toUnmodifiableMap(WhatsAppProvider::name, Function.identity()));
  }

  public Optional<WhatsAppProvider> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }
}
