package relevo.messaging.outbound;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import relevo.messaging.provider.SendResult.Remedy;

/** When a refused message is tried again: with full jitter, later each time, and not for ever. */
@ApplicationScoped
class RetryPlan {

  private static final int TRIES = 16;
  private static final long LONGEST_SECONDS = 3_600;

  Optional<Duration> delay(Remedy remedy, int attempt) {
    if (attempt >= TRIES) return Optional.empty();
    return switch (remedy) {
      case RETRY -> Optional.of(jittered(Math.min(LONGEST_SECONDS, 1L << Math.min(attempt, 12))));
      case RETRY_SLOWLY -> Optional.of(jittered(Math.min(LONGEST_SECONDS, 60L << Math.min(attempt, 6))));
      case WAIT_FOR_PAIR -> Optional.of(Duration.ofSeconds(Math.min(LONGEST_SECONDS, 1L << Math.min(2 * (attempt - 1), 12))));
      case FIX_CHANNEL, FIX_MESSAGE, PAUSE_CHANNEL ->
          Optional.of(jittered(Math.min(LONGEST_SECONDS, 300L << Math.min(attempt, 4))));
      case TEMPLATE, UNREACHABLE, OPTED_OUT, NOT_THIS_KIND, NONE -> Optional.empty();
    };
  }

  private static Duration jittered(long mostSeconds) {
    return Duration.ofMillis(ThreadLocalRandom.current().nextLong(1_000, mostSeconds * 1_000 + 1));
  }
}
