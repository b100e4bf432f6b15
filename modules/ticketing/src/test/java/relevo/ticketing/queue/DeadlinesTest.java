package relevo.ticketing.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DeadlinesTest {

  static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  @Test
  void press_when_the_window_is_about_to_close_and_no_longer_once_it_has() {
    Deadlines deadlines = new Deadlines(NOON, null, null);
    Instant from = NOON.minus(Duration.ofHours(3));
    assertThat(deadlines.liftsAt(from.minusSeconds(1))).isEmpty();
    assertThat(deadlines.liftsAt(from)).containsExactly(Lift.WINDOW);
    assertThat(deadlines.liftsAt(NOON)).isEmpty();
    assertThat(deadlines.changesAfter(from.minusSeconds(1))).contains(from);
    assertThat(deadlines.changesAfter(from)).contains(NOON);
    assertThat(deadlines.changesAfter(NOON)).isEmpty();
  }

  @Test
  void press_in_the_last_quarter_of_a_short_promise_and_the_last_quarter_hour_of_a_long_one() {
    Deadlines tight = new Deadlines(null, NOON.minus(Duration.ofMinutes(20)), NOON);
    assertThat(tight.changesAfter(NOON.minus(Duration.ofMinutes(20)))).contains(NOON.minus(Duration.ofMinutes(5)));
    assertThat(tight.liftsAt(NOON.minus(Duration.ofMinutes(5)))).containsExactly(Lift.PROMISE);
    Deadlines wide = new Deadlines(null, NOON.minus(Duration.ofHours(8)), NOON);
    assertThat(wide.changesAfter(NOON.minus(Duration.ofHours(8)))).contains(NOON.minus(Duration.ofMinutes(15)));
    assertThat(wide.liftsAt(NOON.minus(Duration.ofMinutes(16)))).isEmpty();
  }

  @Test
  void press_nobody_where_there_are_none() {
    Deadlines none = new Deadlines(null, null, null);
    assertThat(none.liftsAt(NOON)).isEmpty();
    assertThat(none.changesAfter(NOON)).isEmpty();
  }
}
