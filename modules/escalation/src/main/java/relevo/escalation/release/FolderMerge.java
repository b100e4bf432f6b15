package relevo.escalation.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The live files with what changed in the folder since it last went live.
 *
 * @param conflicts files that changed in the folder and, otherwise, in what is live: the folder's text is taken, but a person must
 *     say so
 */
record FolderMerge(Map<String, String> files, List<String> conflicts) {

  /**
   * @param before the folder's files by fingerprint when it last went live; null if that is not known
   * @param rolledBack the live files are older than {@code before}: they contradict nothing
   */
  static FolderMerge of(Map<String, String> before, Map<String, String> live, Map<String, String> folder, boolean rolledBack) {
    if (before == null) return new FolderMerge(new TreeMap<>(folder), List.of());
    Map<String, String> files = new TreeMap<>(live);
    List<String> conflicts = new ArrayList<>();
    TreeSet<String> names = new TreeSet<>(before.keySet());
    names.addAll(folder.keySet());
    for (String name : names) {
      String text = folder.get(name);
      if (Objects.equals(before.get(name), fingerprint(text))) continue;
      boolean changedElsewhere = !Objects.equals(before.get(name), fingerprint(live.get(name)));
      if (changedElsewhere && !rolledBack && !Objects.equals(text, live.get(name))) conflicts.add(name);
      if (text == null) files.remove(name);
      else files.put(name, text);
    }
    return new FolderMerge(files, List.copyOf(conflicts));
  }

  /** What {@code before} keeps of a folder. */
  static Map<String, String> fingerprints(Map<String, String> folder) {
    Map<String, String> prints = new TreeMap<>();
    folder.forEach((name, text) -> prints.put(name, fingerprint(text)));
    return prints;
  }

  private static String fingerprint(String text) {
    return text == null ? null : RuleTexts.fingerprint(text);
  }
}
