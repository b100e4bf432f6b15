package relevo.escalation.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import relevo.escalation.engine.RuleSet;
import relevo.escalation.language.RuleModel;

/**
 * What is different between two sets of files: rule by rule, and which files.
 *
 * @param moved rules that say the same but stand in another file, or have changed places with their neighbours
 */
public record RuleChanges(
    List<Added> added, List<Removed> removed, List<Changed> changed, List<Moved> moved, FileChanges files) {

  public record Added(String rule, String file, int line, String after) {}

  public record Removed(String rule, String file, int line, String before) {}

  public record Changed(String rule, String file, int line, String before, String after) {}

  /** {@code fromPlace} and {@code toPlace} count the rules of a file from 1. */
  public record Moved(String rule, String fromFile, int fromPlace, String toFile, int toPlace) {}

  /** Names of files, those of scenarios included. */
  public record FileChanges(List<String> added, List<String> removed, List<String> changed) {}

  public static RuleChanges between(Map<String, String> before, Map<String, String> after) {
    Map<String, RuleModel> old = rules(before);
    Map<String, RuleModel> now = rules(after);
    RuleChanges changes = new RuleChanges(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), files(before, after));
    old.forEach((name, rule) -> {
      if (!now.containsKey(name)) changes.removed.add(new Removed(name, rule.file(), rule.line(), RuleText.of(rule, before)));
    });
    Set<String> stayed = Order.kept(List.copyOf(old.keySet()), List.copyOf(now.keySet()));
    now.forEach((name, rule) -> {
      if (old.containsKey(name)) changes.compare(old.get(name), before, rule, after, stayed.contains(name));
      else changes.added.add(new Added(name, rule.file(), rule.line(), RuleText.of(rule, after)));
    });
    return changes;
  }

  private void compare(RuleModel old, Map<String, String> before, RuleModel now, Map<String, String> after, boolean inOrder) {
    String oldText = RuleText.of(old, before);
    String newText = RuleText.of(now, after);
    if (!oldText.equals(newText)) {
      changed.add(new Changed(now.name(), now.file(), now.line(), oldText, newText));
    } else if (!inOrder || !old.file().equals(now.file())) {
      moved.add(new Moved(now.name(), old.file(), old.place() + 1, now.file(), now.place() + 1));
    }
  }

  /** By name, in the order in which they count among equals: by file, then by place. */
  private static Map<String, RuleModel> rules(Map<String, String> files) {
    Map<String, RuleModel> rules = new LinkedHashMap<>();
    RuleSet.of(RuleText.ruleFiles(files), Set.of()).rules().stream()
        .sorted(Comparator.comparing(RuleModel::file).thenComparingInt(RuleModel::place))
        .forEach(rule -> rules.putIfAbsent(rule.name(), rule));
    return rules;
  }

  private static FileChanges files(Map<String, String> before, Map<String, String> after) {
    FileChanges changes = new FileChanges(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    Set<String> names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    for (String name : names) {
      if (!before.containsKey(name)) changes.added.add(name);
      else if (!after.containsKey(name)) changes.removed.add(name);
      else if (!Objects.equals(before.get(name), after.get(name))) changes.changed.add(name);
    }
    return changes;
  }
}
