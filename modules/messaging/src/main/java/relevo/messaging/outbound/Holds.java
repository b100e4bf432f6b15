package relevo.messaging.outbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import relevo.kernel.ProductClock;
import relevo.messaging.notice.Notices;
import relevo.messaging.provider.Notice.Health;

/** Channels on which nothing leaves until somebody has mended them: one message at a time finds out whether that is so. Per node. */
@ApplicationScoped
class Holds {

  static final Duration PAUSE = Duration.ofMinutes(5);
  private static final Duration PROBE = Duration.ofSeconds(30);

  private final Map<String, Instant> until = new ConcurrentHashMap<>();

  @Inject ProductClock clock;
  @Inject Notices notices;

  /** When the next message may ask; empty if it may now. Then it is the probe, and the others wait a little longer. */
  Optional<Instant> waitFor(String channel) {
    if (until.isEmpty()) return Optional.empty();
    Instant now = clock.now();
    Instant[] held = {null};
    until.computeIfPresent(channel, (any, end) -> {
      if (now.isBefore(end)) held[0] = end;
      return held[0] == null ? now.plus(PROBE) : end;
    });
    return Optional.ofNullable(held[0]);
  }

  void hold(String channel, String why) {
    if (until.put(channel, clock.now().plus(PAUSE)) == null) {
      notices.fares(new Health(channel, "sending", "held", why));
    }
  }

  /** A message was taken: the channel works. */
  void release(String channel) {
    if (until.remove(channel) != null) notices.fares(new Health(channel, "sending", "ok", null));
  }
}
