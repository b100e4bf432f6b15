package relevo.escalation.replay;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import relevo.escalation.engine.RuleSet;
import relevo.escalation.language.RuleFile;
import relevo.escalation.language.RuleModel;
import relevo.escalation.language.RulePrinter;
import relevo.escalation.table.TableFile;

/**
 * Rule files in which a single rule is left out or says something else. Only the file of the rule is written anew, a table's as DRL; the
 * rest stay as they are.
 */
final class Rewriting {

  private final Map<String, String> files;
  private final Map<String, RuleFile> read = new LinkedHashMap<>();

  Rewriting(Map<String, String> files) {
    this.files = files;
    files.forEach((name, text) -> read.put(name, TableFile.isTable(name) ? TableFile.read(name, text) : RuleFile.read(name, text)));
  }

  Optional<RuleModel> rule(String name) {
    return read.values().stream().flatMap(file -> file.rules().stream()).filter(each -> each.name().equals(name)).findFirst();
  }

  /** Nothing if no file has such a rule, or it is the only one of all, or what is left could not be written without changing it. */
  Optional<Map<String, String>> without(String rule) {
    return writtenWithout(rule).filter(left -> isWhole(left, each -> each.name().equals(rule) ? null : each));
  }

  /** The rule of the same name says this instead. Nothing if there is none, or it could not be written without changing anything else. */
  Optional<Map<String, String>> with(RuleModel changed) {
    return writtenWith(changed).filter(left -> isWhole(left, each -> each.name().equals(changed.name()) ? changed : each));
  }

  /** As {@link #without}, without a look at whether they can be used: enough to know them again. */
  Optional<Map<String, String>> writtenWithout(String rule) {
    return written(rule, each -> each.name().equals(rule) ? null : each);
  }

  /** As {@link #with}, likewise. */
  Optional<Map<String, String>> writtenWith(RuleModel changed) {
    return written(changed.name(), each -> each.name().equals(changed.name()) ? changed : each);
  }

  private Optional<Map<String, String>> written(String rule, UnaryOperator<RuleModel> change) {
    return read.values().stream().filter(file -> file.rules().stream().anyMatch(each -> each.name().equals(rule))).findFirst()
        .map(file -> rewritten(file, change));
  }

  private Map<String, String> rewritten(RuleFile file, UnaryOperator<RuleModel> change) {
    List<RuleModel> rules = changed(file.rules(), change);
    boolean stays = rules.size() == file.rules().size();
    Map<String, String> all = new TreeMap<>(files);
    all.remove(file.name());
    if (!rules.isEmpty()) {
      String name = TableFile.isTable(file.name()) ? file.name() + ".drl" : file.name();
      all.put(name, new RuleFile(file.name(), rules, List.of(), file.header(), stays ? file.remarks() : List.of()).print());
    }
    return all;
  }

  /** Read again, each rule says what it should, in the order that they had. */
  private boolean isWhole(Map<String, String> written, UnaryOperator<RuleModel> change) {
    RuleSet after = RuleSet.of(written, Set.of());
    return !written.isEmpty() && after.isSound() && said(changed(RuleSet.of(files, Set.of()).rules(), change)).equals(said(after.rules()));
  }

  private static List<RuleModel> changed(List<RuleModel> rules, UnaryOperator<RuleModel> change) {
    return rules.stream().flatMap(rule -> Stream.ofNullable(change.apply(rule))).toList();
  }

  private static List<String> said(List<RuleModel> rules) {
    return rules.stream().map(RulePrinter.SPANISH::print).toList();
  }
}
