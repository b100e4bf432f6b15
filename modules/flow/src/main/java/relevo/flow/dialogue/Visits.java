package relevo.flow.dialogue;

import java.util.HashMap;
import java.util.Map;

/** How often a walk came by each node: one that goes in circles ends. */
final class Visits {

  /** So often may one step come by the same node. */
  private static final int MOST = 10;
  private static final int MOST_STEPS = 1000;

  private final Map<String, Integer> visits = new HashMap<>();
  private int steps;

  Visits(int steps) {
    this.steps = steps;
  }

  /**
   * One more.
   *
   * @param counts whether it is one of the steps that a conversation may take
   * @return false if that is one too many
   */
  boolean goesOn(String node, boolean counts) {
    if (counts) steps++;
    return visits.merge(node, 1, Integer::sum) < MOST && steps <= MOST_STEPS;
  }

  int of(String node) {
    return visits.getOrDefault(node, 0);
  }

  int steps() {
    return steps;
  }
}
