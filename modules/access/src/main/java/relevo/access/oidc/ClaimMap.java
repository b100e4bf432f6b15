package relevo.access.oidc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the operator makes of a person's groups: {@code group:word,group:word}; a group may hold colons, a word may not. */
record ClaimMap(List<Entry> entries) {

  record Entry(String group, String word) {}

  /** @throws IllegalArgumentException with what is wrong, if an entry is not of that form */
  static ClaimMap read(String text) {
    List<Entry> entries = new ArrayList<>();
    for (String part : text.split(",")) {
      if (part.isBlank()) continue;
      int colon = part.lastIndexOf(':');
      String group = colon < 0 ? "" : part.substring(0, colon).strip();
      String word = part.substring(colon + 1).strip();
      if (group.isEmpty() || word.isEmpty()) throw new IllegalArgumentException("«" + part.strip() + "» no es grupo:palabra");
      entries.add(new Entry(group, word));
    }
    return new ClaimMap(entries);
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  /** The words of all groups that are the person's. */
  Set<String> of(Collection<String> groups) {
    Set<String> words = new TreeSet<>();
    entries.stream().filter(entry -> groups.contains(entry.group())).forEach(entry -> words.add(entry.word()));
    return words;
  }
}
