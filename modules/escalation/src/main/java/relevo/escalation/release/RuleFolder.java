package relevo.escalation.release;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import relevo.escalation.engine.RuleSet;
import relevo.kernel.WatchedFolder;

/** The watched folder as it was last seen: its rule files, and whether they can go live together. */
final class RuleFolder {

  /** What stood in the folder, and what was made of it. */
  record Look(Map<String, String> files, RuleSet rules) {

    boolean canGoLive() {
      return !files.isEmpty() && rules.isSound();
    }
  }

  private final String name;
  private final WatchedFolder watched;
  private Set<String> teams = Set.of();
  private volatile Look last = new Look(Map.of(), RuleSet.of(Map.of(), Set.of()));

  /** @param name of the folder below {@code rulesDir} */
  RuleFolder(Path rulesDir, String name) {
    this.name = name;
    this.watched = new WatchedFolder(rulesDir.resolve(name), file -> file.toString().endsWith(".drl"));
  }

  String name() {
    return name;
  }

  Look last() {
    return last;
  }

  /** Looks again; true if anything is new since the last time: a file, or a team that a rule may name. */
  boolean changed(Set<String> teamsNow) {
    boolean changed = watched.changed() | !teamsNow.equals(teams);
    if (changed) {
      teams = teamsNow;
      Map<String, String> files = new TreeMap<>();
      watched.read().forEach((file, text) -> files.put(name + "/" + file, text));
      last = new Look(files, RuleSet.of(files, teamsNow));
    }
    return changed;
  }
}
