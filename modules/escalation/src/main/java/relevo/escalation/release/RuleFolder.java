package relevo.escalation.release;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import relevo.escalation.engine.RuleSet;
import relevo.escalation.table.TableFile;
import relevo.kernel.WatchedFolder;

/** The watched folder as it was last seen: its rule files and their scenarios, and whether they can go live together. */
final class RuleFolder {

  private static final String RULES_AND_SCENARIOS = ".*\\.(drl|yaml)";
  /** Scenarios that do not come true are tried again after so many looks: the words that they lean on are no rule files. */
  private static final int LOOKS_BETWEEN_TRIALS = 6;

  /** What stood in the folder, and what was made of it. */
  record Look(Map<String, String> files, Checked checked) {

    static final Look NOTHING = new Look(Map.of(),
        new Checked(Map.of(), RuleSet.of(Map.of(), Set.of()), List.of(), 0, List.of()));

    boolean canGoLive() {
      return !files.isEmpty() && checked.canGoLive();
    }
  }

  private final String name;
  private final WatchedFolder watched;
  private final WatchedFolder tables;
  private final BiFunction<Map<String, String>, Set<String>, Checked> check;
  private Set<String> teams;
  private int looks;
  private volatile Look last = Look.NOTHING;

  /**
   * @param name of the folder below {@code rulesDir}
   * @param check given the folder's files and the teams there are, says what would go live
   */
  RuleFolder(Path rulesDir, String name, BiFunction<Map<String, String>, Set<String>, Checked> check) {
    this.name = name;
    this.watched = new WatchedFolder(rulesDir.resolve(name), file -> file.toString().matches(RULES_AND_SCENARIOS));
    this.tables = new WatchedFolder(rulesDir.resolve("tables"),
        file -> name.equals("triggers") && (TableFile.isTable(file) || file.toString().endsWith(".yaml")));
    this.check = check;
  }

  String name() {
    return name;
  }

  Look last() {
    return last;
  }

  /** What was made of it does not hold any more: the next look is as good as the first. */
  void forget() {
    teams = null;
  }

  /** Looks again; true if anything is new since the last time: a file, a team that a rule may name, or how scenarios turn out. */
  boolean changed(Set<String> teamsNow) {
    boolean again = !last.checked().shortfalls().isEmpty() && ++looks % LOOKS_BETWEEN_TRIALS == 0;
    if (!(watched.changed() | tables.changed() | !teamsNow.equals(teams) | again)) return false;
    teams = null;
    Map<String, String> files = new TreeMap<>();
    watched.read().forEach((file, text) -> files.put(name + "/" + file, text));
    tables.read().forEach((file, text) -> files.put("tables/" + file, text));
    Checked before = last.checked();
    last = new Look(files, check.apply(files, teamsNow));
    teams = teamsNow;
    return !again || !before.problems().equals(last.checked().problems());
  }
}
