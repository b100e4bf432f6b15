package relevo.flow.dialogue;

import java.util.List;
import java.util.Map;
import relevo.events.flow.Step;

/**
 * The facts of one turn. {@code misses} counts failed answers in a row, this one included, and may differ from the place's, which may
 * already count anew; {@code confidence} is how well the answer given fits, {@code pending} what the flow now waits to be told,
 * {@code data} what the customer has told that others may see. {@code steps} is what the flow did. Null where there is none.
 */
record Noticed(
    boolean understood, int misses, String menuChoice, String handOver, String failedAction, String phrase, Double confidence,
    String pending, Map<String, String> data, List<Step> steps) {

  static Noticed nothing(Map<String, String> data) {
    return new Noticed(true, 0, null, null, null, null, null, null, data, List.of());
  }
}
