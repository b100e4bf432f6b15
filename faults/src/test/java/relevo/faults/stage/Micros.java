package relevo.faults.stage;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The one clock of a run: microseconds since 1970 that never go back. */
final class Micros {

  private static final long BASE = ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now()) - System.nanoTime() / 1_000;

  private Micros() {}

  static long now() {
    return BASE + System.nanoTime() / 1_000;
  }
}
