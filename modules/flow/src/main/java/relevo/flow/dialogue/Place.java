package relevo.flow.dialogue;

import java.util.List;
import java.util.Map;

/**
 * Where a customer stands in a flow. {@code node} is null before the first message; {@code misses} counts failed
 * answers in a row; {@code steps} counts nodes passed since the beginning; {@code said} tells our last words from others;
 * {@code frames} are the subflows entered, the innermost last.
 */
record Place(String node, Map<String, String> variables, int misses, int steps, long said, List<Frame> frames) {

  static final Place BEFORE_THE_FIRST_MESSAGE = new Place(null, Map.of(), 0, 0, 0, List.of());

  /** A flow that talks with somebody, in the version that does. */
  record Spoken(String flow, int version) {}

  Place {
    variables = Map.copyOf(variables);
    frames = List.copyOf(frames);
  }
}
