package relevo.sandbox.phone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import relevo.kernel.Egress;

/** The desk's real webhook, called over HTTP with a real signature, as Meta calls it. */
@ApplicationScoped
class DeskWebhook {

  private static final Duration DEADLINE = Duration.ofSeconds(10);

  @Inject Egress egress;
  @Inject @ConfigProperty(name = "relevo.http.port", defaultValue = "9080") int port;
  @Inject @ConfigProperty(name = "relevo.meta.app-secret", defaultValue = "app-secret") String secret;

  /** True if the desk has taken it. */
  boolean takes(String json) {
    URI address = URI.create("http://127.0.0.1:" + port + "/webhooks/meta");
    MetaBytes body = MetaBytes.of(json);
    Map<String, String> headers =
        Map.of("Content-Type", "application/json", "X-Hub-Signature-256", body.signature(secret));
    egress.trust(address);
    try {
      return egress.send(new Egress.Call("POST", address, headers, body.bytes(), DEADLINE)).status() == 200;
    } catch (Egress.NotSent | Egress.Unanswered away) {
      return false;
    }
  }
}
