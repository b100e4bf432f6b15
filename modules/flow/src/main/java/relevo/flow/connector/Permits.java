package relevo.flow.connector;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * What the operator allows flows: which servers they may call, and which secret goes to which of them. Nothing is allowed that
 * was not named, but the shop.
 */
@ApplicationScoped
public class Permits {

  private static final String HOSTS = "relevo.connector.hosts";
  private static final String SHOP = "relevo.shop.url";
  private static final String SECRET = "relevo.secret.";
  private static final String SECRET_NAME = "[a-z][a-z0-9]{0,39}";

  @Inject Config config;

  /** The same with the operator's own shop where a flow says so. */
  public List<String> problems(Connector connector) {
    return problems(connector, Map.of("tienda", shop()));
  }

  /** What stands between a connector and its first call, in sentences for whoever wrote it; empty if nothing does. */
  public List<String> problems(Connector connector, Map<String, String> settings) {
    String url = connector.url().filled(setting -> settings.getOrDefault(setting, ""), value -> "1");
    if (url == null) return List.of("«url» no hace ninguna dirección; corríjala");
    return refusal(URI.create(url), connector.secret()).map(List::of).orElse(List.of());
  }

  Optional<String> refusal(URI address, SecretUse secret) {
    if (hosts().stream().noneMatch(host -> host.is(address))) {
      return Optional.of("el operador no permite llamar a «" + address.getRawAuthority() + "»; pida que lo añada a " + HOSTS);
    }
    if (secret == null) return Optional.empty();
    if (!secret.name().matches(SECRET_NAME) || value(SECRET + secret.name()).isEmpty()) {
      return Optional.of("el operador no ha puesto el secreto «" + secret.name() + "»; pida que ponga " + SECRET + secret.name());
    }
    Optional<Host> only = value(SECRET + secret.name() + ".host").map(Host::of);
    if (only.filter(host -> host.is(address)).isPresent()) return Optional.empty();
    return Optional.of("el secreto «" + secret.name() + "» no puede ir a «" + address.getRawAuthority() + "»; solo a "
        + only.map(host -> "«" + host.uri().getRawAuthority() + "»").orElse("donde diga " + SECRET + secret.name() + ".host, que falta"));
  }

  /** The header's value, for the moment of the call and no longer; for use only where {@link #refusal} had nothing to say. */
  String line(SecretUse secret) {
    return secret.value().replace(SecretUse.PLACE, value(SECRET + secret.name()).orElseThrow());
  }

  /** Those named, and where orders are looked up: the demo's own shop unless told otherwise. */
  List<Host> hosts() {
    List<Host> hosts = new ArrayList<>();
    for (String host : value(HOSTS).orElse("").split(",")) {
      if (!host.isBlank()) hosts.add(Host.of(host));
    }
    hosts.add(Host.of(URI.create(shop())));
    return hosts;
  }

  private String shop() {
    return value(SHOP).orElseGet(() -> "http://127.0.0.1:" + value("relevo.http.port").orElse("9080") + "/demo/shop");
  }

  private Optional<String> value(String key) {
    return config.getOptionalValue(key, String.class).map(String::strip).filter(text -> !text.isEmpty());
  }
}
