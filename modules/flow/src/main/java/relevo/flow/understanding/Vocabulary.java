package relevo.flow.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every word that some phrase uses. Tells, in a few look-ups, which of them a written word may stand for. */
final class Vocabulary {

  /** Shorter words are too close to one another to forgive a slip, but for two letters that changed places. */
  private static final int SHORTEST_WITH_SLIP = 6;
  private static final int SHORTEST_SWAPPED = 5;
  /** "Sábado" is no insult: where a word is harsh, more of it must be right. */
  private static final Set<String> HARSH = Set.of("insulto", "animo", "legal", "_elogio", "_percance", "_pista-animo");
  private static final int SHORTEST_HARSH_WITH_SLIP = 8;
  private static final int SHORTEST_BEGINNING = 3;
  private static final int SHORTEST_BEGINNING_HEARD = 5;

  private final Map<String, List<String>> groupsByTerm = new HashMap<>();
  private final Set<String> words = new HashSet<>();
  private final Set<String> forgiven = new HashSet<>();
  private final Set<String> beginnings = new HashSet<>();
  private final Map<String, List<String>> oneLetterLess = new HashMap<>();
  private final Map<String, String> beginningsBySound = new HashMap<>();
  private final Set<String> neverASlip;
  private int longestBeginning;

  Vocabulary(List<Phrase> phrases, Map<String, Set<String>> groups, Set<String> neverASlip) {
    this.neverASlip = neverASlip;
    Map<String, Integer> named = new HashMap<>();
    for (Phrase phrase : phrases) {
      int shortest = HARSH.contains(phrase.list()) ? SHORTEST_HARSH_WITH_SLIP : SHORTEST_SWAPPED;
      for (String term : phrase.terms()) {
        if (Phrase.isGroup(term)) named.merge(term, shortest, Math::min);
        else add(term, shortest);
      }
    }
    named.forEach((group, shortest) -> addGroup(group, groups.getOrDefault(group, Set.of()), shortest));
  }

  private void addGroup(String group, Set<String> terms, int shortestWithSlip) {
    for (String term : terms) {
      add(term, shortestWithSlip);
      groupsByTerm.computeIfAbsent(term, key -> new ArrayList<>(1)).add(group);
    }
  }

  private void add(String term, int shortestWithSlip) {
    if (term.endsWith("*")) {
      beginnings.add(term.substring(0, term.length() - 1));
      longestBeginning = Math.max(longestBeginning, term.length() - 1);
      beginningsBySound.putIfAbsent(Sound.of(term.substring(0, term.length() - 1)), term);
    } else {
      words.add(term);
      if (term.length() >= shortestWithSlip && forgiven.add(term)) forgive(term);
    }
  }

  private void forgive(String term) {
    oneLetterLess.computeIfAbsent(term, key -> new ArrayList<>()).add(term);
    for (int i = 1; i < term.length(); i++) {
      oneLetterLess.computeIfAbsent(without(term, i), key -> new ArrayList<>()).add(term);
    }
  }

  /** The terms that a written word stands for: itself, beginnings, words one slip away, and their groups. Often none. */
  List<String> termsFor(String written) {
    List<String> terms = termsWithoutGroups(written);
    for (int i = 0, most = terms.size(); i < most; i++) terms.addAll(groupsByTerm.getOrDefault(terms.get(i), List.of()));
    return terms;
  }

  private List<String> termsWithoutGroups(String written) {
    List<String> terms = new ArrayList<>(2);
    if (words.contains(written)) terms.add(written);
    int longest = Math.min(longestBeginning, written.length());
    for (int length = SHORTEST_BEGINNING; length <= longest; length++) {
      String beginning = written.substring(0, length);
      if (beginnings.contains(beginning)) terms.add(beginning + "*");
    }
    if (!terms.isEmpty() || written.length() < SHORTEST_SWAPPED || neverASlip.contains(written)) return terms;
    heard(Sound.of(written), terms);
    if (terms.isEmpty()) slips(written, terms);
    return terms;
  }

  private void heard(String sound, List<String> terms) {
    for (int length = SHORTEST_BEGINNING_HEARD; length <= sound.length(); length++) {
      String beginning = beginningsBySound.get(sound.substring(0, length));
      if (beginning != null) terms.add(beginning);
    }
  }

  /** The first letter is taken as right: people rarely miss it, and it keeps strangers apart. */
  private void slips(String written, List<String> terms) {
    addNear(written, written, terms);
    for (int i = 1; i < written.length(); i++) addNear(without(written, i), written, terms);
  }

  private void addNear(String key, String written, List<String> terms) {
    for (String word : oneLetterLess.getOrDefault(key, List.of())) {
      if (!terms.contains(word) && forgivable(word, written) && Letters.nearlyEqual(word, written)) terms.add(word);
    }
  }

  private static boolean forgivable(String word, String written) {
    if (written.length() >= SHORTEST_WITH_SLIP) return true;
    if (word.length() > written.length()) return lacksAVowel(word, written);
    return word.length() == written.length() && word.chars().sorted().boxed().toList().equals(written.chars().sorted().boxed().toList());
  }

  private static boolean lacksAVowel(String word, String written) {
    int at = 0;
    while (at < written.length() && word.charAt(at) == written.charAt(at)) at++;
    return "aeiou".indexOf(word.charAt(at)) >= 0;
  }

  private static String without(String word, int at) {
    return word.substring(0, at).concat(word.substring(at + 1));
  }
}
