package relevo.flow.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every word that some phrase uses. Tells, in a few look-ups, which of them a written word may stand for. */
final class Vocabulary {

  /** Shorter words are too close to one another to forgive a slip. */
  private static final int SHORTEST_WITH_SLIP = 6;
  private static final int SHORTEST_BEGINNING = 3;

  private final Set<String> words = new HashSet<>();
  private final Set<String> beginnings = new HashSet<>();
  private final Map<String, List<String>> oneLetterLess = new HashMap<>();
  private final Set<String> neverASlip;
  private int longestBeginning;

  Vocabulary(List<Phrase> phrases, Set<String> neverASlip) {
    this.neverASlip = neverASlip;
    for (Phrase phrase : phrases) phrase.terms().forEach(this::add);
  }

  private void add(String term) {
    if (term.endsWith("*")) {
      beginnings.add(term.substring(0, term.length() - 1));
      longestBeginning = Math.max(longestBeginning, term.length() - 1);
    } else if (words.add(term) && term.length() >= SHORTEST_WITH_SLIP) {
      oneLetterLess.computeIfAbsent(term, key -> new ArrayList<>()).add(term);
      for (int i = 1; i < term.length(); i++) {
        oneLetterLess.computeIfAbsent(without(term, i), key -> new ArrayList<>()).add(term);
      }
    }
  }

  /** The terms that a written word stands for: itself, beginnings, and words one slip away. Often none. */
  List<String> termsFor(String written) {
    List<String> terms = new ArrayList<>(2);
    if (words.contains(written)) terms.add(written);
    int longest = Math.min(longestBeginning, written.length());
    for (int length = SHORTEST_BEGINNING; length <= longest; length++) {
      String beginning = written.substring(0, length);
      if (beginnings.contains(beginning)) terms.add(beginning + "*");
    }
    if (terms.isEmpty() && written.length() >= SHORTEST_WITH_SLIP && !neverASlip.contains(written)) slips(written, terms);
    return terms;
  }

  /** The first letter is taken as right: people rarely miss it, and it keeps strangers apart. */
  private void slips(String written, List<String> terms) {
    addNear(written, written, terms);
    for (int i = 1; i < written.length(); i++) addNear(without(written, i), written, terms);
  }

  private void addNear(String key, String written, List<String> terms) {
    for (String word : oneLetterLess.getOrDefault(key, List.of())) {
      if (!terms.contains(word) && Letters.nearlyEqual(word, written)) terms.add(word);
    }
  }

  private static String without(String word, int at) {
    return word.substring(0, at).concat(word.substring(at + 1));
  }
}
