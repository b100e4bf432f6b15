package relevo.ticketing.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import relevo.events.escalation.EscalationRaised.Priority;

class TurnTest {

  static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  static final int AGEING = 60;
  static final Priority[] PRIORITIES = Priority.values();

  @Test
  void comes_sooner_for_the_urgent_and_for_the_old() {
    assertThat(turn(NOON, Priority.HIGH).key()).isBefore(turn(NOON, Priority.NORMAL).key());
    assertThat(turn(NOON, Priority.NORMAL).key()).isBefore(turn(NOON.plusSeconds(1), Priority.NORMAL).key());
  }

  @Test
  void comes_as_soon_after_an_hours_wait_as_with_a_priority_more() {
    Instant urgent = turn(NOON, Priority.URGENT).key();
    assertThat(turn(NOON.minus(Duration.ofMinutes(119)), Priority.NORMAL).key()).isAfter(urgent);
    assertThat(turn(NOON.minus(Duration.ofMinutes(121)), Priority.NORMAL).key()).isBefore(urgent);
  }

  @Test
  void is_hastened_by_what_presses_as_long_as_it_presses() {
    Turn turn = turn(NOON, Priority.NORMAL);
    turn.press(Set.of(Lift.WINDOW), Priority.NORMAL);
    assertThat(turn.key()).isEqualTo(NOON.minus(Duration.ofMinutes(3 * AGEING)));
    turn.lift(Lift.OVERDUE, Priority.NORMAL);
    turn.press(Set.of(), Priority.NORMAL);
    assertThat(turn.lifts()).containsExactly(Lift.OVERDUE);
    assertThat(turn.key()).isEqualTo(NOON.minus(Duration.ofMinutes(2 * AGEING)));
  }

  @Test
  void comes_first_of_all_when_the_agreed_time_has_come() {
    Turn turn = turn(NOON, Priority.LOW);
    turn.agree(NOON.plus(Duration.ofHours(5)));
    turn.callBack(Priority.LOW);
    assertThat(turn.callBackAt()).isNull();
    assertThat(turn.key()).isBefore(turn(NOON.minus(Duration.ofDays(20)), Priority.URGENT).key());
    turn.taken(Priority.LOW);
    assertThat(turn.lifts()).isEmpty();
    assertThat(turn.key()).isEqualTo(NOON.plus(Duration.ofHours(5)));
  }

  @Test
  void begins_anew_without_what_lifted_it_before() {
    Turn turn = turn(NOON.minus(Duration.ofDays(9)), Priority.HIGH);
    turn.lift(Lift.OVERDUE, Priority.HIGH);
    turn.anew(NOON, Priority.HIGH);
    assertThat(turn.key()).isEqualTo(NOON.minus(Duration.ofMinutes(2 * AGEING)));
  }

  /** What arrives later than that can never go before: a promise that needs no luck. */
  @Test
  void is_never_taken_by_whoever_comes_later_than_all_lifts_together() {
    Instant meek = turn(NOON, Priority.LOW).key();
    Turn pushing = turn(NOON.plus(Duration.ofMinutes(Turn.MOST_STEPS * AGEING + 1L)), Priority.URGENT);
    for (Lift lift : EnumSet.complementOf(EnumSet.of(Lift.CALL_BACK))) pushing.lift(lift, Priority.URGENT);
    assertThat(meek).isBefore(pushing.key());
  }

  /**
   * A thousand lines at random, each so busy that it only grows: at every step somebody is served and one or two more urgent ones
   * arrive. Whoever waits is served all the same, and overtaken by no more than those who came within the time of all lifts together.
   */
  @Test
  void comes_for_everybody_whatever_arrives() {
    for (int seed = 0; seed < 1_000; seed++) assertNobodyStarves(new Random(seed), seed);
  }

  private static void assertNobodyStarves(Random random, int seed) {
    int ageing = 1 + random.nextInt(120);
    Duration step = Duration.ofSeconds(10 + random.nextInt(600));
    long overtakers = 2 * (Duration.ofMinutes((long) Turn.MOST_STEPS * ageing).dividedBy(step) + 2);
    Turn meek = new Turn(NOON, Priority.LOW, ageing);
    List<Turn> line = new ArrayList<>();
    for (int ahead = random.nextInt(20); ahead > 0; ahead--) line.add(arriving(NOON.minusSeconds(random.nextInt(3_600)), random, ageing));
    long most = line.size() + overtakers;
    line.add(meek);
    Instant now = NOON;
    for (long served = 0; line.contains(meek); served++) {
      assertThat(served).as("served before, with seed " + seed).isLessThanOrEqualTo(most);
      for (int more = 1 + random.nextInt(2); more > 0; more--) line.add(arriving(now, random, ageing));
      line.remove(line.stream().min(Comparator.comparing(Turn::key)).orElseThrow());
      now = now.plus(step);
    }
  }

  private static Turn arriving(Instant at, Random random, int ageing) {
    Priority priority = PRIORITIES[random.nextInt(PRIORITIES.length)];
    Turn turn = new Turn(at, priority, ageing);
    for (Lift lift : List.of(Lift.WINDOW, Lift.PROMISE, Lift.OVERDUE)) if (random.nextBoolean()) turn.lift(lift, priority);
    return turn;
  }

  private static Turn turn(Instant since, Priority priority) {
    return new Turn(since, priority, AGEING);
  }
}
