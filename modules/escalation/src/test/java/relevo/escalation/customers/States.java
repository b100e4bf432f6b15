package relevo.escalation.customers;

import java.time.Instant;

/** States of sources for tests. */
public final class States {

  private States() {}

  public static SourceState paused(Instant until, String reason) {
    return new SourceState() {
      @Override
      public Instant pausedUntil() {
        return until;
      }

      @Override
      public boolean isPaused(Instant now) {
        return now.isBefore(until);
      }

      @Override
      public String why() {
        return reason;
      }
    };
  }
}
