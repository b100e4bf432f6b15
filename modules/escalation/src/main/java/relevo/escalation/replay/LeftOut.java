package relevo.escalation.replay;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import relevo.escalation.engine.RuleSet;
import relevo.escalation.language.RuleFile;
import relevo.escalation.language.RuleModel;
import relevo.escalation.language.RulePrinter;
import relevo.escalation.table.TableFile;

/** Rule files from which single rules can be left out. Only the file of the rule is written anew, a table's as DRL; the rest stay as they are. */
final class LeftOut {

  private final Map<String, String> files;
  private final Map<String, RuleFile> read = new LinkedHashMap<>();

  LeftOut(Map<String, String> files) {
    this.files = files;
    files.forEach((name, text) -> read.put(name, TableFile.isTable(name) ? TableFile.read(name, text) : RuleFile.read(name, text)));
  }

  /** Nothing if no file has such a rule, or it is the only one of all, or what is left could not be written without changing it. */
  Optional<Map<String, String>> of(String rule) {
    return written(rule).filter(left -> isWhole(left, rule));
  }

  /** The same files, without a look at whether they can be used: enough to know them again. */
  Optional<Map<String, String>> written(String rule) {
    return read.values().stream().filter(file -> file.rules().stream().anyMatch(each -> each.name().equals(rule))).findFirst()
        .map(file -> without(file, rule));
  }

  private Map<String, String> without(RuleFile file, String rule) {
    List<RuleModel> kept = file.rules().stream().filter(each -> !each.name().equals(rule)).toList();
    Map<String, String> left = new TreeMap<>(files);
    left.remove(file.name());
    if (!kept.isEmpty()) {
      String name = TableFile.isTable(file.name()) ? file.name() + ".drl" : file.name();
      left.put(name, new RuleFile(file.name(), kept, List.of(), file.header(), List.of()).print());
    }
    return left;
  }

  /** Read again, all other rules say what they said, in their order. */
  private boolean isWhole(Map<String, String> left, String rule) {
    RuleSet before = RuleSet.of(files, Set.of());
    RuleSet after = RuleSet.of(left, Set.of());
    return !left.isEmpty() && after.isSound() && said(before, rule).equals(said(after, rule));
  }

  private static List<String> said(RuleSet rules, String without) {
    return rules.rules().stream().filter(rule -> !rule.name().equals(without)).map(RulePrinter.SPANISH::print).toList();
  }
}
