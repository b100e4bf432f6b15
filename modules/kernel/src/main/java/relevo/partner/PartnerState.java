package relevo.partner;

import java.time.Instant;

/**
 * How a partner fares. Times are null for what never happened; {@code failedAt} is the first failure since the last answer; until
 * {@code pausedUntil} nobody asks it.
 */
public record PartnerState(Instant answeredAt, Instant failedAt, Instant pausedUntil, String why) {

  public boolean isPaused(Instant now) {
    return now.isBefore(pausedUntil);
  }

  /** {@code new} if it was never asked, {@code ok}, {@code failing} or {@code paused}; the state may be null. */
  public static String word(PartnerState state, Instant now) {
    if (state == null) return "new";
    if (state.isPaused(now)) return "paused";
    if (state.failedAt() != null) return "failing";
    return state.answeredAt() == null ? "new" : "ok";
  }
}
