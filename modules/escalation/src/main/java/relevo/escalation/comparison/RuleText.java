package relevo.escalation.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import relevo.escalation.language.RuleModel;
import relevo.escalation.language.RulePrinter;
import relevo.escalation.scenario.Scenarios;

/** A rule in the words of whoever wrote it. */
final class RuleText {

  private RuleText() {}

  static Map<String, String> ruleFiles(Map<String, String> files) {
    Map<String, String> rules = new TreeMap<>(files);
    rules.keySet().removeIf(Scenarios::isScenarioFile);
    return rules;
  }

  /** From its first line to its {@code end}; in canonical form if it was not written as DRL or not on lines of its own. */
  static String of(RuleModel rule, Map<String, String> files) {
    String canonical = RulePrinter.SPANISH.print(rule).strip();
    if (!rule.file().endsWith(".drl")) return canonical;
    List<String> lines = Arrays.asList(files.get(rule.file()).split("\\R", -1));
    List<String> rest = lines.subList(Math.min(rule.line() - 1, lines.size()), lines.size());
    if (rest.isEmpty() || !rest.getFirst().stripLeading().startsWith("rule")) return canonical;
    int end = end(rest);
    return end < 0 ? canonical : String.join("\n", rest.subList(0, end + 1).stream().map(String::stripTrailing).toList());
  }

  private static int end(List<String> lines) {
    for (int place = 0; place < lines.size(); place++) {
      if (place > 0 && lines.get(place).stripLeading().startsWith("rule")) return -1;
      if (lines.get(place).replaceFirst("//.*", "").strip().matches("end|.*[;\\s]end")) return place;
    }
    return -1;
  }
}
