package relevo.messaging.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FetchPlanTest {

  static final Instant THEN = Instant.parse("2026-11-25T10:00:00Z");

  @Test
  void asks_soon_then_less_and_less_for_a_week() {
    List<Duration> waits = new ArrayList<>();
    Instant now = THEN;
    for (Optional<Instant> next = FetchPlan.next(1, THEN, now); next.isPresent(); next = FetchPlan.next(waits.size() + 1, THEN, now)) {
      waits.add(Duration.between(now, next.get()));
      now = next.get();
    }
    assertThat(waits).startsWith(Duration.ofSeconds(2), Duration.ofSeconds(10), Duration.ofMinutes(1)).isSorted();
    assertThat(now).isBetween(THEN.plus(Duration.ofDays(6)), THEN.plus(Duration.ofDays(7)));
  }

  @Test
  void asks_a_few_times_in_any_case() {
    Instant late = THEN.plus(Duration.ofDays(30));
    assertThat(FetchPlan.next(3, THEN, late)).isPresent();
    assertThat(FetchPlan.next(4, THEN, late)).isEmpty();
  }
}
