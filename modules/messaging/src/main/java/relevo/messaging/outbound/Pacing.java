package relevo.messaging.outbound;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps to what WhatsApp allows a number per second, and one customer per six seconds after a burst of 45. Per node. */
@ApplicationScoped
class Pacing {

  private static final int PAIR_BURST = 45;
  private static final int PAIRS_REMEMBERED = 20_000;

  @Inject @ConfigProperty(name = "relevo.meta.mps", defaultValue = "80") int perSecond;
  @Inject @ConfigProperty(name = "relevo.meta.pair-seconds", defaultValue = "6") int pairSeconds;

  private final Map<String, Bucket> numbers = new LinkedHashMap<>();
  private final Map<UUID, Bucket> pairs = new LinkedHashMap<>(16, 0.75f, true) {

    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<UUID, Bucket> eldest) {
      return size() > PAIRS_REMEMBERED;
    }
  };

  /** Takes the right to send one message now, or says how long to wait before asking again. */
  synchronized Duration waitFor(String channel, UUID contact) {
    if (pairSeconds > 0) {
      Duration pairWait = take(pairs.computeIfAbsent(contact, any -> bucket(PAIR_BURST, Duration.ofSeconds(pairSeconds))));
      if (pairWait.isPositive()) return pairWait;
    }
    if (perSecond <= 0) return Duration.ZERO;
    return take(numbers.computeIfAbsent(channel, any -> bucket(perSecond, Duration.ofNanos(1_000_000_000L / perSecond))));
  }

  /** True if the customer's next message would have to wait. */
  synchronized boolean isTight(UUID contact) {
    Bucket pair = pairs.get(contact);
    return pair != null && pair.getAvailableTokens() == 0;
  }

  private static Duration take(Bucket bucket) {
    return Duration.ofNanos(bucket.tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
  }

  private static Bucket bucket(int burst, Duration each) {
    return Bucket.builder().addLimit(limit -> limit.capacity(burst).refillGreedy(1, each)).build();
  }
}
