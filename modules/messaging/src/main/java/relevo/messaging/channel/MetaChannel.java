package relevo.messaging.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The first channel, as the operator configured it. */
@ApplicationScoped
public class MetaChannel {

  static final String DEMO_SECRET = "app-secret";

  @Inject @ConfigProperty(name = "relevo.meta.phone-number-id", defaultValue = "100000000000001") String phoneNumberId;
  @Inject @ConfigProperty(name = "relevo.meta.app-secret", defaultValue = DEMO_SECRET) String appSecret;
  @Inject @ConfigProperty(name = "relevo.meta.verify-token", defaultValue = "verify-token") String verifyToken;
  @Inject @ConfigProperty(name = "relevo.meta.access-token") Optional<String> accessToken;
  @Inject @ConfigProperty(name = "relevo.meta.graph-version", defaultValue = "v25.0") String graphVersion;
  @Inject @ConfigProperty(name = "relevo.meta.graph-url") Optional<URI> graphUrl;
  @Inject @ConfigProperty(name = "relevo.http.port", defaultValue = "9080") int httpPort;

  public String phoneNumberId() {
    return phoneNumberId;
  }

  public String appSecret() {
    return appSecret;
  }

  public String verifyToken() {
    return verifyToken;
  }

  public Optional<String> accessToken() {
    return accessToken;
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
