package relevo.flow.knowledge;

import java.util.Map;
import java.util.Set;

/** How much a word tells: one that few articles have more than one that many have. {@code users} counts articles by key. */
record Rarity(int articles, Map<String, Integer> users) {

  private static final double UNHEARD = 0.7;
  /** What one article in so many has tells all that a word can tell. */
  private static final int FULLY_TELLING = 15;

  static String key(String stem) {
    return "s:" + stem;
  }

  static String conceptKey(String concept) {
    return "c:" + concept;
  }

  static String wordKey(String word) {
    return "w:" + word;
  }

  /** What a term is found by, for counting. */
  static void addKeys(Term term, Set<String> keys) {
    keys.add(key(term.stem()));
    term.concepts().forEach(concept -> keys.add(conceptKey(concept)));
  }

  /** From 0 to 1; a word that no article has tells most if it is a customer's word for something, less if it may be chatter. */
  double weight(Term term) {
    int most = users(term);
    if (most == 0) return term.share() * (term.hasConcepts() ? 1 : UNHEARD);
    double telling = Math.log(1 + (double) articles / most) / Math.log(1 + Math.min(articles, FULLY_TELLING));
    return term.share() * Math.min(1, telling);
  }

  private int users(Term term) {
    int most = users.getOrDefault(key(term.stem()), 0);
    for (String concept : term.concepts()) most = Math.max(most, users.getOrDefault(conceptKey(concept), 0));
    return most;
  }

  boolean knows(Term term) {
    return users(term) > 0;
  }

  boolean hasStem(String stem) {
    return users.containsKey(key(stem));
  }

  boolean hasWord(String word) {
    return users.containsKey(wordKey(word));
  }
}
