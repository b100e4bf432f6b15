package relevo.messaging.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import relevo.messaging.channel.Channel.Secret;

/** The first channel, as the operator configured it. */
@ApplicationScoped
public class MetaChannel {

  public static final String PROVIDER = "meta";
  /** Names of a Meta channel's secrets and of the setting that holds its WhatsApp Business Account. */
  public static final String APP_SECRET = "app-secret";
  public static final String ACCESS_TOKEN = "access-token";
  public static final String ACCOUNT = "waba";
  static final String DEMO_SECRET = "app-secret";
  /** Whose templates the sandbox lists; of no interest where another Graph is configured. */
  private static final String DEMO_ACCOUNT = "100000000000009";

  @Inject @ConfigProperty(name = "relevo.meta.phone-number-id", defaultValue = "100000000000001") String phoneNumberId;
  @Inject @ConfigProperty(name = "relevo.meta.app-secret", defaultValue = DEMO_SECRET) String appSecret;
  @Inject @ConfigProperty(name = "relevo.meta.verify-token", defaultValue = "verify-token") String verifyToken;
  @Inject @ConfigProperty(name = "relevo.meta.access-token") Optional<String> accessToken;
  @Inject @ConfigProperty(name = "relevo.meta.waba-id") Optional<String> account;
  @Inject @ConfigProperty(name = "relevo.meta.graph-version", defaultValue = "v25.0") String graphVersion;
  @Inject @ConfigProperty(name = "relevo.meta.graph-url") Optional<URI> graphUrl;
  @Inject @ConfigProperty(name = "relevo.http.port", defaultValue = "9080") int httpPort;

  public String phoneNumberId() {
    return phoneNumberId;
  }

  public String verifyToken() {
    return verifyToken;
  }

  /** The configured number, as a channel like any other. */
  Channel channel() {
    return channel(phoneNumberId);
  }

  /** A number of the configured account. */
  Channel channel(String id) {
    List<Secret> secrets = new ArrayList<>(List.of(new Secret(APP_SECRET, appSecret, null)));
    accessToken.ifPresent(token -> secrets.add(new Secret(ACCESS_TOKEN, token, null)));
    Map<String, String> settings = new HashMap<>();
    account.or(() -> graphUrl.isEmpty() ? Optional.of(DEMO_ACCOUNT) : Optional.empty())
        .ifPresent(waba -> settings.put(ACCOUNT, waba));
    return new Channel(id, PROVIDER, "WhatsApp", "", settings, secrets, Instant.EPOCH);
  }

  /** The Graph API's base with its version, without a trailing slash: the sandbox's own unless another is configured. */
  public URI graph() {
    URI base = graphUrl.orElseGet(() -> URI.create("http://127.0.0.1:" + httpPort + "/demo/graph"));
    return URI.create(base.toString().replaceAll("/+$", "") + "/" + graphVersion);
  }

  public boolean usesDemoSecret() {
    return DEMO_SECRET.equals(appSecret);
  }
}
