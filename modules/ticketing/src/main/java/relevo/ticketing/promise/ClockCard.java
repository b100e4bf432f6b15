package relevo.ticketing.promise;

import java.time.Instant;
import java.util.Locale;

/**
 * One promise of a ticket as others see it: kept if it was stopped and never breached. While it stands still {@code dueAt} is null and
 * {@code leftSeconds} what is left of the team's time.
 */
public record ClockCard(String clock, String team, Instant dueAt, Instant stoppedAt, Instant breachedAt,
    Instant pausedAt, Long leftSeconds) {

  static ClockCard of(Countdown countdown) {
    return new ClockCard(countdown.clock.name().toLowerCase(Locale.ROOT), countdown.team, countdown.dueAt,
        countdown.stoppedAt, countdown.breachedAt, countdown.pausedAt, countdown.leftSeconds);
  }
}
