package relevo.faults.history;

import java.util.List;
import java.util.stream.Stream;

/** Holds a history against every invariant that messaging promises to keep. */
public final class Checker {

  private static final List<Check> CHECKS = List.of(new StoredOnce(), new DecidedOnce(), new InOrder(), new WithoutGaps(),
      new SentOnce(), new OnlyCommitted(), new ForwardOnly(), new WithinWindow(), new AllAccounted());

  private Checker() {}

  public static List<Violation> check(History history) {
    return CHECKS.stream().flatMap(check -> broken(check, history)).toList();
  }

  private static Stream<Violation> broken(Check check, History history) {
    return check.broken(history).map(sentence -> new Violation(check.rule(), sentence));
  }
}
