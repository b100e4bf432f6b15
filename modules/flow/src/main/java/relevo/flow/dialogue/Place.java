package relevo.flow.dialogue;

import java.util.Map;

/**
 * Where a customer stands in a flow. {@code node} is null before the first message; {@code misses} counts failed
 * answers in a row; {@code steps} counts nodes passed since the beginning.
 */
record Place(String node, Map<String, String> variables, int misses, int steps) {

  static final Place BEFORE_THE_FIRST_MESSAGE = new Place(null, Map.of(), 0, 0);

  Place {
    variables = Map.copyOf(variables);
  }
}
