package relevo.integration.helpdesk.zendesk;

import java.time.Duration;
import relevo.integration.vendor.Delivery;
import relevo.integration.vendor.Setup;

/**
 * On whose behalf we call, as part of what, and until when in {@link System#nanoTime}: {@code delivery} is null outside one;
 * {@code attempt} is 1 for the first.
 */
record Line(Setup setup, Delivery delivery, int attempt, long endsAt) {

  /** For all calls of one errand together, outside a delivery. */
  private static final Duration PATIENCE = Duration.ofSeconds(45);

  Line(Setup setup, Delivery delivery, int attempt) {
    this(setup, delivery, attempt, delivery == null ? System.nanoTime() + PATIENCE.toNanos() : delivery.endsAt());
  }

  static Line of(Setup setup, Delivery delivery) {
    return new Line(setup, delivery, delivery.attempt());
  }

  Duration left() {
    return Duration.ofNanos(endsAt - System.nanoTime());
  }

  ZendeskAccount account() {
    return new ZendeskAccount(setup);
  }

  /** It may have been done already, by a try that nobody heard of again. */
  boolean isRepeated() {
    return attempt > 1;
  }
}
