package relevo.escalation.engine;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import relevo.escalation.facts.Facts;
import relevo.escalation.language.RuleModel;

/**
 * Looks for the fewest facts that, had they been otherwise, would have led to another result: one, else two. Whatever it finds was
 * decided by the rules themselves.
 *
 * @param decide what comes of facts
 * @param matters whether two results differ in what matters most; a smaller difference is only shown for want of such a one
 */
public record SmallestChange<R>(Function<Facts, R> decide, BiPredicate<R, R> matters) {

  private static final int MOST_SINGLES = 2_000;
  private static final int MOST_PAIRS = 2_000;

  /** These changes, and what would have come of them. */
  public record Found<R>(List<Change> changes, R result) {}

  public Optional<Found<R>> search(List<RuleModel> rules, Facts facts, R now) {
    Search search = new Search(facts, now);
    List<Change> supposals = Supposals.of(rules, facts, MOST_SINGLES);
    for (Change change : supposals) {
      if (search.isOver()) break;
      search.suppose(List.of(change));
    }
    if (search.best == null) pairs(supposals, search);
    return Optional.ofNullable(search.best);
  }

  /** Those first that stand first. */
  private void pairs(List<Change> supposals, Search search) {
    int tried = 0;
    for (int sum = 1; sum < 2 * supposals.size() && tried < MOST_PAIRS; sum++) {
      for (int first = Math.max(0, sum - supposals.size() + 1); 2 * first < sum && tried < MOST_PAIRS; first++) {
        if (search.isOver()) return;
        Change one = supposals.get(first);
        Change other = supposals.get(sum - first);
        if (one.field() == other.field()) continue;
        search.suppose(List.of(one, other));
        tried++;
      }
    }
  }

  private final class Search {

    private final Facts facts;
    private final R now;
    private Found<R> best;

    private Search(Facts facts, R now) {
      this.facts = facts;
      this.now = now;
    }

    private void suppose(List<Change> changes) {
      R result = decide.apply(Change.apply(changes, facts));
      if (result.equals(now) || best != null && !matters.test(result, now)) return;
      best = new Found<>(changes, result);
    }

    /** Nothing that comes later is better. */
    private boolean isOver() {
      return best != null && matters.test(best.result(), now);
    }
  }
}
