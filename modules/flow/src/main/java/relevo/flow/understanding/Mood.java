package relevo.flow.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How the writer of a text feels, from -1 to 1: what the phrases weigh, and how loud they are written. Capitals make
 * bad words worse; alone they are no anger.
 */
record Mood(double score, boolean shouting) {

  private static final double LOUDER = 1.3;
  private static final double SHOUTING = -0.15;
  private static final double EXCLAIMED = -0.15;
  private static final double DENIED_JOY = -0.7;
  private static final int FEWEST_CAPITALS = 8;

  static Mood of(String text, List<Token> tokens, List<Hit> hits, Grammar grammar) {
    boolean shouting = shouting(text, tokens);
    double score = words(tokens, hits, grammar);
    if (score < 0 && shouting) score = score * LOUDER + SHOUTING;
    if (score <= 0 && (text.contains("!!") || text.contains("??"))) score += EXCLAIMED;
    return new Mood(rounded(Math.clamp(score, -1, 1)), shouting);
  }

  /** A longer phrase speaks for the shorter ones inside it. */
  private static double words(List<Token> tokens, List<Hit> hits, Grammar grammar) {
    List<Hit> weighed = new ArrayList<>(hits);
    weighed.removeIf(hit -> hit.phrase().weight() == 0);
    weighed.sort(Comparator.comparingInt(Hit::words).reversed()
        .thenComparing(hit -> -Math.abs(hit.phrase().weight())));
    double sum = 0;
    List<Hit> counted = new ArrayList<>();
    for (Hit hit : weighed) {
      if (counted.stream().anyMatch(other -> other.from() < hit.to() && hit.from() < other.to())) continue;
      counted.add(hit);
      sum += weight(hit, tokens, grammar);
    }
    return sum;
  }

  private static double weight(Hit hit, List<Token> tokens, Grammar grammar) {
    double weight = hit.phrase().weight();
    if (!grammar.negated(hit, tokens)) return weight;
    return weight > 0 ? weight * DENIED_JOY : 0;
  }

  private static boolean shouting(String text, List<Token> tokens) {
    int capitals = 0;
    int letters = 0;
    int words = 0;
    for (Token token : tokens) {
      int before = capitals;
      for (int at = token.from(); at < token.to(); at++) {
        if (!Character.isLetter(text.charAt(at))) continue;
        letters++;
        if (Character.isUpperCase(text.charAt(at))) capitals++;
      }
      if (capitals - before > 1) words++;
    }
    return words > 1 && capitals >= FEWEST_CAPITALS && capitals >= letters * 0.7;
  }

  static double rounded(double value) {
    return Math.round(value * 100) / 100.0;
  }
}
