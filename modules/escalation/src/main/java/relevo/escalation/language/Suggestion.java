package relevo.escalation.language;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Guesses which of the words that exist an analyst meant. */
public final class Suggestion {

  private static final int LONGEST = 60;
  private static final int MOST_LISTED = 60;

  private Suggestion() {}

  /** A question naming the likeliest word, or else the list of all. */
  public static Sentence of(Collection<String> words, String written) {
    return of(words, words, written);
  }

  /** The likeliest of the Spanish words, or else of their English synonyms, or else the list of all. */
  public static Sentence of(Collection<String> spanish, Collection<String> english, String written) {
    return nearest(spanish, written).or(() -> nearest(english, written)).map(word -> Sentences.MEANT.with(word))
        .orElseGet(() -> Sentences.CHOICE.with(
            new Sentence(listed(spanish), listed(english))));
  }

  private static String listed(Collection<String> words) {
    String first = words.stream().limit(MOST_LISTED).collect(Collectors.joining(", "));
    return words.size() > MOST_LISTED ? first + ", …" : first;
  }

  private static Optional<String> nearest(Collection<String> words, String written) {
    String folded = fold(written);
    if (folded.length() > LONGEST) return Optional.empty();
    return words.stream()
        .filter(word -> isNear(folded, fold(word)))
        .min(Comparator.comparingInt(word -> distance(folded, fold(word)) - 2 * common(folded, fold(word))));
  }

  private static boolean isNear(String written, String word) {
    return distance(written, word) <= Math.max(1, written.length() / 3)
        || written.length() >= 4 && common(written, word) >= Math.ceil(written.length() * 0.8);
  }

  private static String fold(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
  }

  /** How many letters must be changed, added or left out. */
  static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) row[j] = j;
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }

  /** How many letters the two share in the same order. */
  private static int common(String a, String b) {
    int[][] longest = new int[a.length() + 1][b.length() + 1];
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        longest[i][j] = a.charAt(i - 1) == b.charAt(j - 1)
            ? longest[i - 1][j - 1] + 1 : Math.max(longest[i - 1][j], longest[i][j - 1]);
      }
    }
    return longest[a.length()][b.length()];
  }
}
