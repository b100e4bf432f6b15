package relevo.sandbox.zendesk;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import relevo.kernel.Egress;

/** Tells the desk what happened here, as Zendesk's webhooks do: signed, soon, not always in order, and again if it was not taken. */
@ApplicationScoped
class Telling {

  private static final Duration PATIENCE = Duration.ofSeconds(12);
  private static final int TRIES = 4;
  private static final long LATE_MILLIS = 1_500;
  private static final long PAUSE_MILLIS = 1_000;

  @Inject Egress egress;
  @Resource ManagedScheduledExecutorService clock;

  private volatile Subscription subscription;

  /** Where the desk hears, and the secret of that webhook. */
  record Subscription(URI endpoint, String secret) {}

  void subscribe(Subscription to) {
    subscription = to;
    if (to != null) egress.trust(to.endpoint());
  }

  void tell(Zendesk zendesk, FakeTicket ticket, Audit audit) {
    Subscription to = subscription;
    if (to == null) return;
    for (JsonObject event : Told.of(zendesk, ticket, audit)) {
      String invocation = UUID.randomUUID().toString();
      long delay = zendesk.mishaps().happens("wlate") ? LATE_MILLIS : 0;
      offer(zendesk, to, event.toString(), invocation, delay, 1);
      if (zendesk.mishaps().happens("wtwice")) offer(zendesk, to, event.toString(), invocation, delay / 2 + 100, 1);
    }
  }

  private void offer(Zendesk zendesk, Subscription to, String body, String invocation, long delay, int attempt) {
    clock.schedule(() -> {
      int status = send(to, body, invocation);
      zendesk.note("webhook " + status);
      boolean again = status == 0 || status == 409 || status == 429 || status == 503;
      if (again && attempt < TRIES) offer(zendesk, to, body, invocation, PAUSE_MILLIS * attempt, attempt + 1);
    }, delay, TimeUnit.MILLISECONDS);
  }

  private int send(Subscription to, String body, String invocation) {
    String stamp = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    Map<String, String> headers = Map.of("Content-Type", "application/json", "X-Zendesk-Account-Id", "4242", "X-Zendesk-Webhook-Id", "01DEMO",
        "X-Zendesk-Webhook-Invocation-Id", invocation, "X-Zendesk-Webhook-Signature-Timestamp", stamp,
        "X-Zendesk-Webhook-Signature", signature(to.secret(), stamp, body));
    try {
      return egress.send(new Egress.Call("POST", to.endpoint(), headers, body.getBytes(StandardCharsets.UTF_8), PATIENCE)).status();
    } catch (Egress.NotSent | Egress.Unanswered away) {
      return 0;
    }
  }

  static String signature(String secret, String stamp, String body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return Base64.getEncoder().encodeToString(mac.doFinal((stamp + body).getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
