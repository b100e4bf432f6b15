package relevo.faults.stage;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Waits for what happens on its own time. */
final class Patience {

  private static final Duration LOOK_EVERY = Duration.ofMillis(100);

  private Patience() {}

  /** True as soon as it is so; false if it never was in time. What cannot be asked now is asked again. */
  static boolean until(Duration most, Callable<Boolean> isSo) {
    long end = System.nanoTime() + most.toNanos();
    while (System.nanoTime() < end) {
      if (holds(isSo)) return true;
      pause(LOOK_EVERY);
    }
    return false;
  }

  private static boolean holds(Callable<Boolean> isSo) {
    try {
      return isSo.call();
    } catch (Exception notNow) {
      return false;
    }
  }

  static void pause(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException inAHurry) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting", inAHurry);
    }
  }
}
