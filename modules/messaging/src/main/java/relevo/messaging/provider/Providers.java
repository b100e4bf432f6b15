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
import relevo.messaging.channel.Channels;

/** All ways into WhatsApp: by the name in a webhook's path, or by the channel that a message leaves on. */
@ApplicationScoped
public class Providers {

  @Inject @Any Instance<WhatsAppProvider> found;
  @Inject Channels channels;

  private Map<String, WhatsAppProvider> byName;

  @PostConstruct
  void index() {
    byName = found.stream().collect(Collectors.toUnmodifiableMap(WhatsAppProvider::name, Function.identity()));
  }

  public Optional<WhatsAppProvider> named(String name) {
    return Optional.ofNullable(name).map(byName::get);
  }

  public WhatsAppProvider of(String channel) {
    String name = channels.byId(channel).provider();
    return named(name).orElseThrow(() -> new IllegalStateException("No provider is called " + name));
  }
}
