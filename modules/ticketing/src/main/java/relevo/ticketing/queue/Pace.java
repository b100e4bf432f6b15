package relevo.ticketing.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import relevo.events.escalation.EscalationRaised.Priority;

/**
 * How fast a line moves: the time from one being taken to the next, as long as somebody waits; and how many of those who are taken are
 * of which priority, since whoever is more urgent and comes later goes before. From that, how long somebody with so many ahead has to
 * wait, as far as the last hours tell.
 *
 * @param shares of each priority, by rank
 */
public record Pace(Duration perTake, List<Double> shares, int takes) {

  /** Fewer say nothing. */
  public static final int FEWEST = 5;
  /** More say nothing new. */
  public static final int MOST = 50;
  /** What is older says nothing of now. */
  public static final Duration RECENT = Duration.ofHours(4);

  /** A pause so many times longer than usual was a break, or a night. */
  private static final int LONGEST = 5;
  private static final int ROUNDS = 20;

  /** @param takes the last ones, the newest first; empty if they are too few */
  public static Optional<Pace> of(List<Take> takes) {
    List<Duration> pauses = pauses(takes);
    if (pauses.size() < FEWEST) return Optional.empty();
    long longest = Math.max(1, pauses.stream().sorted().toList().get(pauses.size() / 2).multipliedBy(LONGEST).toMillis());
    long sum = pauses.stream().mapToLong(pause -> Math.min(pause.toMillis(), longest)).sum();
    return Optional.of(new Pace(Duration.ofMillis(sum / pauses.size()), shares(takes), pauses.size()));
  }

  /**
   * As many wait longer as wait less: the middle of so many random pauses is a third of one below their sum.
   *
   * @param position 1 for the first
   * @param ageing how much waiting is worth one priority: after so much nobody of the next one goes before any more
   */
  public Duration until(long position, Priority priority, Duration ageing) {
    double ahead = perTake.toMillis() * (position - 1 / 3.0);
    double wait = ahead;
    // each who goes before makes room for more of them to come
    for (int round = 0; round < ROUNDS; round++) {
      double more = 0;
      for (int higher = priority.ordinal() + 1; higher < shares.size(); higher++) {
        more += shares.get(higher) * Math.min(wait, (double) ageing.toMillis() * (higher - priority.ordinal()));
      }
      wait = ahead + more;
    }
    return Duration.ofMillis((long) wait);
  }

  private static List<Double> shares(List<Take> takes) {
    return IntStream.range(0, Priority.values().length)
        .mapToObj(rank -> takes.stream().filter(take -> take.priority() == rank).count() / (double) takes.size()).toList();
  }

  /** From one take to the next, where somebody waited all that time: when agents wait for customers nothing is to be learnt. */
  private static List<Duration> pauses(List<Take> takes) {
    List<Duration> pauses = new ArrayList<>();
    Instant arrived = Instant.MAX;
    for (int i = 0; i + 1 < takes.size(); i++) {
      arrived = earlier(arrived, takes.get(i).since());
      Instant before = takes.get(i + 1).takenAt();
      if (!arrived.isAfter(before)) pauses.add(Duration.between(before, takes.get(i).takenAt()));
    }
    return pauses;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
