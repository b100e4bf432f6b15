package relevo.outside;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for what the desk does on its own time. */
final class Eventually {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration LOOK_EVERY = Duration.ofMillis(50);

  private Eventually() {}

  /** The first value that fits. @throws AssertionError with the last value seen, if none does in time */
  static <T> T get(String what, Supplier<T> look, Predicate<T> fits) {
    return get(what, PATIENCE, look, fits);
  }

  static <T> T get(String what, Duration patience, Supplier<T> look, Predicate<T> fits) {
    long end = System.nanoTime() + patience.toNanos();
    while (true) {
      T seen = look.get();
      if (fits.test(seen)) return seen;
      if (System.nanoTime() > end) throw new AssertionError("Waited in vain for " + what + "; seen last: " + seen);
      pause(LOOK_EVERY);
    }
  }

  static void pause(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted while waiting", e);
    }
  }
}
