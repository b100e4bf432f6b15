package relevo.ticketing.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What presses a waiting ticket: until when the customer may be written to freely, and the next reply that was promised. Each may be null.
 *
 * @param promisedAt when the promise was made
 */
public record Deadlines(Instant windowClosesAt, Instant promisedAt, Instant dueAt) {

  private static final Duration WINDOW_LEAD = Duration.ofHours(3);
  private static final Duration LONGEST_PROMISE_LEAD = Duration.ofMinutes(15);
  private static final int PROMISE_PART = 4;

  /** What lifts it at this moment; a window that has closed lifts nothing any more. */
  public Set<Lift> liftsAt(Instant now) {
    Set<Lift> lifts = EnumSet.noneOf(Lift.class);
    if (windowPresses().filter(from -> !now.isBefore(from) && now.isBefore(windowClosesAt)).isPresent()) lifts.add(Lift.WINDOW);
    if (promisePresses().filter(from -> !now.isBefore(from)).isPresent()) lifts.add(Lift.PROMISE);
    return lifts;
  }

  /** When to look again; empty if nothing more is to come. */
  public Optional<Instant> changesAfter(Instant now) {
    return Stream.of(windowPresses(), Optional.ofNullable(windowClosesAt), promisePresses()).flatMap(Optional::stream)
        .filter(now::isBefore).min(Instant::compareTo);
  }

  private Optional<Instant> windowPresses() {
    return Optional.ofNullable(windowClosesAt).map(closes -> closes.minus(WINDOW_LEAD));
  }

  private Optional<Instant> promisePresses() {
    return Optional.ofNullable(dueAt).map(due -> due.minus(lead(due)));
  }

  private Duration lead(Instant due) {
    Duration part = Duration.between(promisedAt, due).dividedBy(PROMISE_PART);
    return part.compareTo(LONGEST_PROMISE_LEAD) < 0 ? part : LONGEST_PROMISE_LEAD;
  }
}
