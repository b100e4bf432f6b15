package relevo.flow.understanding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * One way of saying what a line of a word list means. {@code terms} are folded words; {@code *} ends a word of which only the
 * beginning counts, {@code ...} stands for up to two words of any kind and {@code ......} for up to five, {@code <x>} for a word of
 * the list {@code _x}. {@code weight} is what it does to the mood, {@code source} the line it was read from.
 */
record Phrase(String list, String language, Kind kind, List<String> terms, double weight, String source) {

  /** SEEN anywhere, WHOLE only if little else is said, LOOK_ALIKE hides what it covers from its list. */
  enum Kind { SEEN, WHOLE, LOOK_ALIKE }

  static final String GAP = "...";
  static final String LONG_GAP = "......";
  private static final int MOST_WAYS = 500;

  static boolean isGap(String term) {
    return term.equals(GAP) || term.equals(LONG_GAP);
  }

  static boolean isGroup(String term) {
    return term.startsWith("<") && term.endsWith(">") && term.length() > 2;
  }

  /**
   * All that a line stands for: {@code a/b c} is "a c" and "b c".
   *
   * @throws IllegalArgumentException in words for an analyst
   */
  static List<Phrase> parse(String list, String language, String line, String source) {
    String[] parts = line.split("\\|", -1);
    if (parts.length > 2) throw new IllegalArgumentException("hay más de un «|»; deje solo el del peso");
    String text = parts[0].strip();
    Kind kind = text.startsWith("=") ? Kind.WHOLE : text.startsWith("!") ? Kind.LOOK_ALIKE : Kind.SEEN;
    double weight = parts.length == 1 ? 0 : weight(parts[1].strip());
    return ways(kind == Kind.SEEN ? text : text.substring(1)).stream()
        .map(terms -> new Phrase(list, language, kind, checked(terms), weight, source)).distinct().toList();
  }

  private static List<String> checked(List<String> terms) {
    if (terms.isEmpty()) throw new IllegalArgumentException("no hay ninguna palabra; escriba una o borre la línea");
    if (isGap(terms.getFirst()) || isGap(terms.getLast())) {
      throw new IllegalArgumentException("«...» va entre dos palabras, no en una punta");
    }
    return terms;
  }

  static double weight(String text) {
    try {
      double weight = Double.parseDouble(text.replace(',', '.'));
      if (Math.abs(weight) <= 1) return weight;
    } catch (NumberFormatException e) {
      // said below, as for a number out of range
    }
    throw new IllegalArgumentException("«" + text + "» no es un peso entre -1 y 1, como -0.5");
  }

  private static List<List<String>> ways(String text) {
    List<List<String>> ways = List.of(List.of());
    for (String word : text.strip().split("\\s+")) {
      List<List<String>> choices = Arrays.stream(word.split("/")).map(Phrase::folded).toList();
      List<List<String>> longer = new ArrayList<>();
      for (List<String> way : ways) {
        for (List<String> choice : choices) longer.add(Stream.concat(way.stream(), choice.stream()).toList());
      }
      if (longer.size() > MOST_WAYS) throw new IllegalArgumentException("hay demasiadas combinaciones de «/»; repártalas en varias líneas");
      ways = longer;
    }
    return ways;
  }

  private static List<String> folded(String term) {
    if (isGap(term) || isGroup(term)) return List.of(term);
    List<String> words = Token.in(term).stream().map(Token::word).toList();
    if (!term.endsWith("*") || words.isEmpty()) return words;
    if (words.size() > 1 || words.getFirst().length() < 3) {
      throw new IllegalArgumentException("antes de «*» hacen falta al menos tres letras: «" + term + "»");
    }
    return List.of(words.getFirst() + "*");
  }
}
