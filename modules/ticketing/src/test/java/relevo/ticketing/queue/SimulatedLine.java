package relevo.ticketing.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import relevo.events.escalation.EscalationRaised.Priority;

/** A team's day, made up: customers come at random, some of them urgent, and agents take them as {@link Turn} has it. */
final class SimulatedLine {

  private static final Instant MORNING = Instant.parse("2026-11-23T08:00:00Z");
  private static final int AGEING = 60;
  /** A warm start: what is said before says nothing. */
  private static final Duration SETTLED = Duration.ofHours(1);

  private final Random random;
  private final long[] freeAt;
  private final double load;
  private final double meanServiceSeconds;
  private final List<Take> taken = new ArrayList<>();
  private final List<Waiter> line = new ArrayList<>();
  private final List<double[]> told = new ArrayList<>();

  private record Waiter(Instant at, Priority priority, Turn turn, double expected) {}

  SimulatedLine(long seed, int agents, double load, double meanServiceSeconds) {
    random = new Random(seed);
    freeAt = new long[agents];
    this.load = load;
    this.meanServiceSeconds = meanServiceSeconds;
  }

  /** What was told, and what came of it, in seconds, of each that waited and was told anything. */
  List<double[]> day(Duration length) {
    double gap = meanServiceSeconds / (freeAt.length * load);
    double now = 0;
    while (now < length.toSeconds()) {
      double next = now - gap * Math.log(1 - random.nextDouble());
      serveUntil(next);
      now = next;
      arrive(now);
    }
    serveUntil(Double.MAX_VALUE);
    return told;
  }

  private void arrive(double now) {
    Instant at = at(now);
    int roll = random.nextInt(100);
    Priority priority = roll < 5 ? Priority.LOW : roll < 75 ? Priority.NORMAL : roll < 93 ? Priority.HIGH : Priority.URGENT;
    Turn turn = new Turn(at, priority, AGEING);
    long position = 1 + line.stream().filter(other -> other.turn().key().isBefore(turn.key())).count();
    boolean waits = !line.isEmpty() || Arrays.stream(freeAt).noneMatch(free -> free <= now * 1_000);
    double expected = waits && now > SETTLED.toSeconds() ? expected(position, priority, at) : Double.NaN;
    line.add(new Waiter(at, priority, turn, expected));
    serveUntil(now);
  }

  private double expected(long position, Priority priority, Instant now) {
    List<Take> recent = taken.reversed().stream().filter(take -> take.takenAt().isAfter(now.minus(Pace.RECENT))).limit(Pace.MOST + 1L).toList();
    return Pace.of(recent).map(pace -> (double) pace.until(position, priority, Duration.ofMinutes(AGEING)).toSeconds()).orElse(Double.NaN);
  }

  /** Whoever is free by then takes the first in line. */
  private void serveUntil(double end) {
    while (!line.isEmpty()) {
      int agent = 0;
      for (int i = 1; i < freeAt.length; i++) if (freeAt[i] < freeAt[agent]) agent = i;
      long earliest = Math.max(freeAt[agent], line.stream().mapToLong(waiter -> millis(waiter.at())).min().orElseThrow());
      if (earliest > end * 1_000) return;
      long start = earliest;
      Waiter first = line.stream().filter(waiter -> millis(waiter.at()) <= start).min(Comparator.comparing(waiter -> waiter.turn().key())).orElseThrow();
      line.remove(first);
      Instant takenAt = MORNING.plusMillis(start);
      taken.add(new Take(first.at(), takenAt, first.priority().ordinal()));
      if (!Double.isNaN(first.expected())) told.add(new double[] {first.expected(), Duration.between(first.at(), takenAt).toMillis() / 1_000.0});
      freeAt[agent] = start + serviceMillis();
    }
  }

  /** Most are short and a few long, as conversations are. */
  private long serviceMillis() {
    double sigma = 0.8;
    double mu = Math.log(meanServiceSeconds) - sigma * sigma / 2;
    return (long) (1_000 * Math.exp(mu + sigma * random.nextGaussian()));
  }

  private static Instant at(double seconds) {
    return MORNING.plusMillis((long) (seconds * 1_000));
  }

  private static long millis(Instant at) {
    return Duration.between(MORNING, at).toMillis();
  }
}
