package relevo.flow.understanding;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the labelled sentences taught: how much each single word speaks for anger, or against it; from 1 in all, it is anger. */
final class Lessons {

  static final String LIST = "_aprendido";
  private static final int LONGEST_WHOLE = 6;
  private static final int BEGINNING = 5;
  private static final double ENOUGH = 1;
  private static final double WORTH_SHOWING = 0.2;

  private final Map<String, Map<String, Phrase>> byLanguage = new HashMap<>();

  void add(String language, List<Phrase> words) {
    Map<String, Phrase> known = byLanguage.computeIfAbsent(language, key -> new HashMap<>());
    words.forEach(word -> known.put(word.terms().getFirst(), word));
  }

  /** As words are learned: long ones by their beginning, so that "fastidia" teaches "fastidioso". */
  static String learned(String word) {
    return word.length() <= LONGEST_WHOLE ? word : word.substring(0, BEGINNING) + "*";
  }

  /** The words that speak of anger, if all words together do. Each counts once. */
  List<Hit> anger(List<Token> tokens, String language) {
    Map<String, Phrase> known = byLanguage.getOrDefault(language, Map.of());
    Map<Phrase, Integer> seen = new LinkedHashMap<>();
    for (int at = 0; at < tokens.size() && !known.isEmpty(); at++) {
      Phrase word = known.get(learned(tokens.get(at).word()));
      if (word != null) seen.putIfAbsent(word, at);
    }
    if (seen.keySet().stream().mapToDouble(Phrase::weight).sum() < ENOUGH) return List.of();
    return seen.entrySet().stream().filter(entry -> entry.getKey().weight() >= WORTH_SHOWING)
        .map(entry -> new Hit(entry.getKey(), entry.getValue(), entry.getValue() + 1)).toList();
  }
}
