package relevo.flow.understanding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which language a text is in, by its most frequent words, and which one a customer asks for by name. */
final class Languages {

  private static final int ENOUGH_LETTERS = 12;
  /** One word as telling as "hello" is enough, whatever the length. */
  private static final double TELLING = 2;

  private final Map<String, Map<String, Double>> weights = new HashMap<>();
  private final Map<String, String> byName = new HashMap<>();

  void addFrequent(String language, List<Phrase> words) {
    Map<String, Double> known = weights.computeIfAbsent(language, key -> new HashMap<>());
    for (Phrase word : words) known.put(word.terms().getFirst(), word.weight() == 0 ? 1 : TELLING);
  }

  /** The frequent words of all languages. */
  Set<String> frequent() {
    return weights.values().stream().flatMap(words -> words.keySet().stream()).collect(Collectors.toSet());
  }

  Set<String> frequent(String language) {
    return weights.getOrDefault(language, Map.of()).keySet();
  }

  void addNames(String language, List<Phrase> names) {
    names.forEach(name -> byName.put(String.join(" ", name.terms()), language));
  }

  /** "English, please": the language that a message asks for and says nothing else. */
  Optional<String> chosen(List<Token> tokens) {
    if (tokens.isEmpty() || tokens.size() > 4) return Optional.empty();
    return Optional.ofNullable(byName.get(String.join(" ", tokens.stream().map(Token::word).toList())));
  }

  Optional<String> detected(List<Token> tokens) {
    String best = null;
    double most = 0;
    double second = 0;
    for (String language : weights.keySet()) {
      double score = score(weights.get(language), tokens);
      if (score > most) {
        second = most;
        most = score;
        best = language;
      } else {
        second = Math.max(second, score);
      }
    }
    int letters = tokens.stream().mapToInt(token -> token.word().length()).sum();
    return most > second && (letters >= ENOUGH_LETTERS || most >= TELLING) ? Optional.of(best) : Optional.empty();
  }

  private static double score(Map<String, Double> words, List<Token> tokens) {
    double score = 0;
    for (Token token : tokens) score += words.getOrDefault(token.word(), 0.0);
    return score;
  }
}
