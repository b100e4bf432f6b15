package relevo.escalation.scenario;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/**
 * A conversation that never was, and what the rules must make of it.
 *
 * @param given what is known in all its turns
 * @param isChat true if one turn follows from another; a single case knows nothing but what it is given
 */
record Scenario(
    String file, int line, String name, LocalDateTime at, Map<String, Object> given, List<Step> steps, boolean isChat) {

  /** The rule file or table beside it, whose rules {@code expect} is about. */
  String ruleFile() {
    return file.replaceAll("\\.yaml$", file.startsWith("tables/") ? ".csv" : ".drl");
  }
}
