package relevo.flow.connector;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import relevo.flow.connector.Answered.Result;
import relevo.kernel.Egress;

/** Asks another system what a flow wants to know, or to do what it wants done; a call that fails is an answer too. */
@ApplicationScoped
public class CallConnector {

  /** All attempts together, and the pauses between them. */
  public static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final Duration TOO_SHORT_TO_TRY = Duration.ofMillis(200);
  private static final long FIRST_PAUSE_NANOS = 100_000_000;
  private static final System.Logger LOG = System.getLogger(CallConnector.class.getName());

  @Inject Egress egress;
  @Inject Permits permits;

  /** A server that is not written as one is seen now, not by the first customer. */
  void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
    permits.hosts().forEach(host -> egress.trust(host.uri()));
  }

  /** Ends within {@link #PATIENCE}, and never throws. */
  public Answered call(Asked asked) {
    try {
      Optional<String> refusal = asked.url() == null ? Optional.of("its values make no address")
          : permits.refusal(URI.create(asked.url()), asked.secret());
      if (refusal.isEmpty()) return answered(asked);
      LOG.log(System.Logger.Level.WARNING, "A flow''s call was not made: {0}", refusal.get());
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.WARNING, "A flow''s call was not made: {0}", e.getClass().getSimpleName());
    }
    return Answered.failed(0);
  }

  private Answered answered(Asked asked) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    for (int tried = 0;; tried++) {
      Attempt attempt = attempt(asked, Duration.ofNanos(end - System.nanoTime()));
      if (!attempt.isWorthAnother(asked, tried)) return attempt.answered();
      LockSupport.parkNanos(FIRST_PAUSE_NANOS << 2 * tried);
      if (end - System.nanoTime() < TOO_SHORT_TO_TRY.toNanos()) return attempt.answered();
    }
  }

  private Attempt attempt(Asked asked, Duration left) {
    Duration own = Duration.ofSeconds(asked.timeoutSeconds());
    URI address = URI.create(asked.url());
    byte[] body = asked.body() == null ? null : asked.body().getBytes(StandardCharsets.UTF_8);
    try {
      Egress.Call call = new Egress.Call(asked.method(), address, headers(asked), body, own.compareTo(left) < 0 ? own : left);
      return new Attempt(Reading.of(asked, egress.send(call)), false);
    } catch (Egress.NotSent | Egress.Unanswered e) {
      LOG.log(System.Logger.Level.WARNING, "A flow''s call of {0} failed: {1}", address.getRawAuthority(), e.getClass().getSimpleName());
      return new Attempt(Answered.failed(0), e instanceof Egress.NotSent);
    }
  }

  private Map<String, String> headers(Asked asked) {
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.putAll(asked.headers());
    headers.put("Accept", "application/json");
    if (asked.body() != null) headers.put("Content-Type", "application/json");
    if (asked.idempotencyKey() != null) headers.put("Idempotency-Key", asked.idempotencyKey());
    if (asked.secret() != null) headers.put(asked.secret().header(), HeaderLine.of(permits.line(asked.secret())));
    return headers;
  }

  /** How one attempt went; {@code unsent} if surely nothing reached the other side. */
  private record Attempt(Answered answered, boolean unsent) {

    boolean isWorthAnother(Asked asked, int tried) {
      if (answered.result() != Result.FAILED) return false;
      if (unsent) return tried < Math.max(1, asked.retries());
      return isPassing(answered.status()) && asked.bearsRepetition() && tried < asked.retries();
    }

    private static boolean isPassing(int status) {
      return status == 0 || status == 429 || status >= 500;
    }
  }
}
