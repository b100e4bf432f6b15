package relevo.sandbox.slack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import relevo.kernel.Egress;

/** Calls the desk as Slack does when somebody presses or writes: signed, and within three seconds. */
@ApplicationScoped
class SlackHands {

  private static final Duration PATIENCE = Duration.ofSeconds(3);

  @Inject Egress egress;
  @Inject @ConfigProperty(name = "relevo.http.port", defaultValue = "9080") int port;

  /** What the desk answered. */
  record Answer(int status, String body, long millis) {}

  Answer press(String path, String payload) {
    return call(path, "payload=" + URLEncoder.encode(payload, StandardCharsets.UTF_8), "application/x-www-form-urlencoded");
  }

  Answer tell(String path, String event) {
    return call(path, event, "application/json");
  }

  private Answer call(String path, String text, String type) {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    String now = String.valueOf(System.currentTimeMillis() / 1_000);
    URI address = URI.create("http://127.0.0.1:" + port + path);
    egress.trust(address);
    long begun = System.nanoTime();
    try {
      Egress.Answer answer = egress.send(new Egress.Call("POST", address,
          Map.of("Content-Type", type, "X-Slack-Request-Timestamp", now, "X-Slack-Signature", sign(now, body)), body, PATIENCE));
      return new Answer(answer.status(), answer.body(), (System.nanoTime() - begun) / 1_000_000);
    } catch (Egress.NotSent | Egress.Unanswered away) {
      return new Answer(0, String.valueOf(away.getMessage()), (System.nanoTime() - begun) / 1_000_000);
    }
  }

  private static String sign(String now, byte[] body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(Workspace.SIGNING_SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      mac.update(("v0:" + now + ":").getBytes(StandardCharsets.US_ASCII));
      return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
