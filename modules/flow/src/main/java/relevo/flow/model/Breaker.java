package relevo.flow.model;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Stops asking whoever does not answer: after some failures in a row not for a while, then one try decides. Safe for many threads. */
final class Breaker {

  static final int FAILURES = 5;
  static final Duration PAUSE = Duration.ofSeconds(30);

  private final LongSupplier nanos;
  private int failures;
  private long openUntil;

  Breaker(LongSupplier nanos) {
    this.nanos = nanos;
  }

  /** True if one may ask; while it is being found out again, true for the first only. */
  synchronized boolean allows() {
    if (failures < FAILURES) return true;
    if (nanos.getAsLong() - openUntil < 0) return false;
    openUntil = nanos.getAsLong() + PAUSE.toNanos();
    return true;
  }

  /** True while nobody may ask. */
  synchronized boolean isOpen() {
    return failures >= FAILURES && nanos.getAsLong() - openUntil < 0;
  }

  synchronized void succeeded() {
    failures = 0;
  }

  synchronized void failed() {
    if (++failures >= FAILURES) openUntil = nanos.getAsLong() + PAUSE.toNanos();
  }
}
