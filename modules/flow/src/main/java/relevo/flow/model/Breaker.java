package relevo.flow.model;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Stops asking whoever does not answer: after some failures in a row not for a while, then one try decides. Safe for many threads. */
public final class Breaker {

  public static final int FAILURES = 5;
  static final Duration PAUSE = Duration.ofSeconds(30);

  private final LongSupplier nanos;
  private int failures;
  private long openUntil;

  /** @param nanos a clock such as {@link System#nanoTime} */
  public Breaker(LongSupplier nanos) {
    this.nanos = nanos;
  }

  /** True if one may ask; while it is being found out again, true for the first only. */
  public synchronized boolean allows() {
    if (failures < FAILURES) return true;
    if (nanos.getAsLong() - openUntil < 0) return false;
    openUntil = nanos.getAsLong() + PAUSE.toNanos();
    return true;
  }

  /** True while nobody may ask. */
  synchronized boolean isOpen() {
    return failures >= FAILURES && nanos.getAsLong() - openUntil < 0;
  }

  public synchronized void succeeded() {
    failures = 0;
  }

  public synchronized void failed() {
    if (++failures >= FAILURES) openUntil = nanos.getAsLong() + PAUSE.toNanos();
  }
}
