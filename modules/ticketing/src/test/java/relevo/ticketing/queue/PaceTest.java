package relevo.ticketing.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import relevo.events.escalation.EscalationRaised.Priority;

class PaceTest {

  static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  static final Duration HOUR = Duration.ofHours(1);

  @Test
  void is_unknown_from_too_few() {
    assertThat(Pace.of(takes(Pace.FEWEST, Duration.ofMinutes(2)))).isEmpty();
    assertThat(Pace.of(takes(Pace.FEWEST + 1, Duration.ofMinutes(2)))).map(Pace::perTake).contains(Duration.ofMinutes(2));
  }

  @Test
  void grows_with_the_place_in_line() {
    Pace pace = Pace.of(takes(20, Duration.ofMinutes(3))).orElseThrow();
    assertThat(pace.until(1, Priority.NORMAL, HOUR)).isEqualTo(Duration.ofMinutes(2));
    assertThat(pace.until(10, Priority.NORMAL, HOUR)).isEqualTo(Duration.ofMinutes(29));
  }

  @Test
  void counts_those_who_will_go_before_but_only_as_long_as_they_can() {
    List<Take> takes = new ArrayList<>(takes(10, Duration.ofMinutes(3)));
    for (int i = 0; i < takes.size(); i += 2) takes.set(i, new Take(takes.get(i).since(), takes.get(i).takenAt(), Priority.HIGH.ordinal()));
    Pace pace = Pace.of(takes).orElseThrow();
    assertThat(pace.until(1, Priority.HIGH, HOUR)).isEqualTo(Duration.ofMinutes(2));
    assertThat(pace.until(1, Priority.NORMAL, HOUR)).isBetween(Duration.ofSeconds(239), Duration.ofMinutes(4));
    assertThat(pace.until(41, Priority.NORMAL, HOUR)).isEqualTo(Duration.ofMinutes(122 + 30));
  }

  @Test
  void learns_nothing_while_agents_wait_for_customers() {
    List<Take> idle = IntStream.range(0, 20).mapToObj(i -> NOON.minus(Duration.ofMinutes(30L * i))).map(at -> new Take(at.minusSeconds(60), at, 1)).toList();
    assertThat(Pace.of(idle)).isEmpty();
  }

  @Test
  void does_not_count_a_break_in_full() {
    List<Take> takes = new ArrayList<>(takes(10, Duration.ofMinutes(2)));
    takes.add(new Take(NOON.minus(Duration.ofDays(1)), NOON.minus(Duration.ofHours(3)), 1));
    assertThat(Pace.of(takes).orElseThrow().perTake()).isLessThan(Duration.ofMinutes(4));
  }

  /**
   * How wrong it is, printed; and that it is worth telling: less wrong than telling everybody the usual wait, which knows nothing of
   * the line.
   */
  @Test
  void is_less_wrong_than_the_usual_wait() {
    for (double load : new double[] {0.7, 0.9, 1.05}) {
      List<double[]> told = new ArrayList<>();
      for (int seed = 0; seed < 200; seed++) told.addAll(new SimulatedLine(seed, 3 + seed % 6, load, 480).day(Duration.ofHours(9)));
      double usual = told.stream().mapToDouble(each -> each[1]).sorted().toArray()[told.size() / 2];
      double[] errors = sorted(told.stream().mapToDouble(each -> Math.abs(each[0] - each[1])));
      double[] naive = sorted(told.stream().mapToDouble(each -> Math.abs(usual - each[1])));
      System.out.printf("load %.2f: %d told, usual wait %.0f s; error median %.0f s, p90 %.0f s; of the usual wait %.0f s, %.0f s%n", load,
          told.size(), usual, middle(errors), ninth(errors), middle(naive), ninth(naive));
      assertThat(middle(errors)).as("median error at load " + load).isLessThan(middle(naive));
      assertThat(ninth(errors)).as("error of nine in ten at load " + load).isLessThan(ninth(naive));
    }
  }

  private static double[] sorted(DoubleStream values) {
    return values.sorted().toArray();
  }

  private static double middle(double[] sorted) {
    return sorted[sorted.length / 2];
  }

  private static double ninth(double[] sorted) {
    return sorted[sorted.length * 9 / 10];
  }

  private static List<Take> takes(int many, Duration apart) {
    return IntStream.range(0, many).mapToObj(i -> new Take(NOON.minus(Duration.ofDays(1)), NOON.minus(apart.multipliedBy(i)), Priority.NORMAL.ordinal())).toList();
  }
}
