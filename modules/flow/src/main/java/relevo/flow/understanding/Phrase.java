package relevo.flow.understanding;

import java.util.Arrays;
import java.util.List;

/**
 * One line of a word list. {@code terms} are folded words; {@code *} ends a word of which only the beginning counts,
 * {@code ...} stands for up to two words of any kind. {@code weight} is what it does to the mood.
 */
record Phrase(String list, Kind kind, List<String> terms, double weight) {

  /** SEEN anywhere, WHOLE only if little else is said, LOOK_ALIKE hides what it covers from its list. */
  enum Kind { SEEN, WHOLE, LOOK_ALIKE }

  static final String GAP = "...";

  /** @throws IllegalArgumentException in words for an analyst */
  static Phrase parse(String list, String line) {
    String[] parts = line.split("\\|", -1);
    if (parts.length > 2) throw new IllegalArgumentException("hay más de un «|»; deje solo el del peso");
    String text = parts[0].strip();
    Kind kind = text.startsWith("=") ? Kind.WHOLE : text.startsWith("!") ? Kind.LOOK_ALIKE : Kind.SEEN;
    List<String> terms = terms(kind == Kind.SEEN ? text : text.substring(1));
    if (terms.isEmpty()) throw new IllegalArgumentException("no hay ninguna palabra; escriba una o borre la línea");
    if (terms.getFirst().equals(GAP) || terms.getLast().equals(GAP)) {
      throw new IllegalArgumentException("«...» va entre dos palabras, no en una punta");
    }
    return new Phrase(list, kind, terms, parts.length == 1 ? 0 : weight(parts[1].strip()));
  }

  private static double weight(String text) {
    try {
      double weight = Double.parseDouble(text.replace(',', '.'));
      if (Math.abs(weight) <= 1) return weight;
    } catch (NumberFormatException e) {
      // said below, as for a number out of range
    }
    throw new IllegalArgumentException("«" + text + "» no es un peso entre -1 y 1, como -0.5");
  }

  private static List<String> terms(String text) {
    return Arrays.stream(text.strip().split("\\s+")).filter(term -> !term.isEmpty())
        .flatMap(term -> term.equals(GAP) ? List.of(GAP).stream() : folded(term).stream()).toList();
  }

  private static List<String> folded(String term) {
    List<String> words = Token.in(term).stream().map(Token::word).toList();
    if (!term.endsWith("*") || words.isEmpty()) return words;
    if (words.size() > 1 || words.getFirst().length() < 3) {
      throw new IllegalArgumentException("antes de «*» hacen falta al menos tres letras: «" + term + "»");
    }
    return List.of(words.getFirst() + "*");
  }
}
