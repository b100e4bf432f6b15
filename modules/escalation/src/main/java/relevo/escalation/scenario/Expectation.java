package relevo.escalation.scenario;

import java.util.List;

/**
 * What a turn should come to. What is null is left open.
 *
 * @param rules all the rules of the file beside the scenario that should speak
 * @param because rules that should be among those that ask for a person or a higher tier
 * @param team that should take over, or {@link #NO_TEAM}
 * @param alternative that should be offered, or {@link #NO_ALTERNATIVE}
 */
record Expectation(
    List<String> rules, List<String> because, String team, String priority, Integer tier, String alternative,
    List<String> tags) {

  static final String NO_TEAM = "ninguno";
  static final String NO_ALTERNATIVE = "ninguna";

  boolean isEmpty() {
    return equals(new Expectation(null, null, null, null, null, null, null));
  }
}
