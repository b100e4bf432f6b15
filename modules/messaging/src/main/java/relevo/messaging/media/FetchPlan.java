package relevo.messaging.media;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When a file that could not be had is asked for again: soon at first, then less and less, while the provider still keeps it. */
class FetchPlan {

  /** Meta and Infobip give a file out for seven days (wire contract 3.5, 6.1). */
  private static final Duration KEPT = Duration.ofDays(7);

  private static final List<Duration> DELAYS = List.of(Duration.ofSeconds(2), Duration.ofSeconds(10), Duration.ofMinutes(1),
      Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofHours(1), Duration.ofHours(3), Duration.ofHours(6), Duration.ofHours(12));

  /** So many tries there are in any case: a person may ask for them when the file is old. */
  private static final int AT_LEAST = 4;

  private FetchPlan() {}

  /** @param failures how many tries have failed by now */
  static Optional<Instant> next(int failures, Instant asked, Instant now) {
    Instant due = now.plus(DELAYS.get(Math.min(failures, DELAYS.size()) - 1));
    return failures < AT_LEAST || due.isBefore(asked.plus(KEPT)) ? Optional.of(due) : Optional.empty();
  }
}
