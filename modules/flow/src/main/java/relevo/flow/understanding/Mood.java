package relevo.flow.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * How the writer of a text feels, from -1 to 1: what the phrases weigh, and how loud they are written. Capitals make
 * bad words worse; alone they are no anger. Praise for a mishap is meant the other way round.
 */
record Mood(double score, boolean shouting, boolean exclaimed, boolean guessed, List<Hit> ironic) {

  private static final double BAD_ENOUGH = -0.25;
  private static final double LOUDER = 1.3;
  private static final double SHOUTING = -0.15;
  private static final double EXCLAIMED = -0.15;
  private static final double DENIED_JOY = -0.7;
  private static final double IRONY = -0.5;
  private static final double ANNOYING = -0.2;
  private static final int FEWEST_CAPITALS = 8;
  private static final int FEWEST_WORDS = 3;
  private static final int FEWEST_WORDS_OF_BLAME = 2;
  private static final double GUESSED = -0.45;
  private static final String PRAISE = "_elogio";
  private static final String MISHAP = "_percance";
  private static final Set<String> MISHAPS = Set.of(MISHAP, "tecnico", "doble-cobro", "insulto", "animo", "queja");

  static Mood of(String text, List<Token> tokens, List<Hit> hits, boolean hunch, Grammar grammar, Set<String> words) {
    List<Hit> ironic = ironic(tokens, hits, grammar);
    boolean loud = text.contains("!!!");
    double score = ironic.isEmpty() ? words(tokens, hits, grammar) : Math.min(0, blame(tokens, hits, grammar)) + IRONY;
    boolean guessed = hunch && score > GUESSED && score <= 0;
    if (guessed) score = GUESSED;
    boolean capitals = capitals(text, tokens, words, score < 0 ? FEWEST_WORDS_OF_BLAME : FEWEST_WORDS);
    boolean shouting = capitals || loud && score <= 0;
    if (score <= BAD_ENOUGH && capitals) score = score * LOUDER + SHOUTING;
    if (score <= 0 && (text.contains("!!") || text.contains("??"))) score += EXCLAIMED;
    return new Mood(rounded(Math.clamp(score, -1, 1)), shouting, shouting && !capitals, guessed, ironic);
  }

  private static List<Hit> ironic(List<Token> tokens, List<Hit> hits, Grammar grammar) {
    List<Hit> mishaps = hits.stream().filter(hit -> isMishap(hit) && !grammar.negated(hit, tokens)).toList();
    return hits.stream().filter(hit -> hit.phrase().list().equals(PRAISE) && !grammar.negated(hit, tokens))
        .filter(praise -> mishaps.stream().anyMatch(mishap -> !praise.overlaps(mishap) && !grammar.turnsBetween(praise, mishap, tokens)))
        .toList();
  }

  private static boolean isMishap(Hit hit) {
    String list = hit.phrase().list();
    return MISHAPS.contains(list) && (hit.phrase().weight() <= ANNOYING || list.equals(MISHAP) || list.equals("doble-cobro") || list.equals("tecnico"));
  }

  private static double blame(List<Token> tokens, List<Hit> hits, Grammar grammar) {
    return words(tokens, hits.stream().filter(hit -> hit.phrase().weight() < 0).toList(), grammar);
  }

  /** Where phrases overlap, the one that weighs most speaks for the others. */
  private static double words(List<Token> tokens, List<Hit> hits, Grammar grammar) {
    List<Hit> weighed = new ArrayList<>(hits);
    weighed.removeIf(hit -> hit.phrase().weight() == 0 || hit.phrase().list().startsWith("_"));
    weighed.sort(Comparator.comparingDouble((Hit hit) -> -Math.abs(hit.phrase().weight())).thenComparing(hit -> -hit.words()));
    double sum = 0;
    List<Hit> counted = new ArrayList<>();
    for (Hit hit : weighed) {
      if (counted.stream().anyMatch(hit::overlaps)) continue;
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

  /** Several words in capitals, one of them at least an everyday one: a name or a code is no shout. */
  private static boolean capitals(String text, List<Token> tokens, Set<String> everyday, int fewest) {
    int capitals = 0;
    int letters = 0;
    int words = 0;
    boolean known = false;
    for (Token token : tokens) {
      if (text.substring(token.from(), token.to()).chars().anyMatch(Character::isDigit)) continue;
      int before = capitals;
      for (int at = token.from(); at < token.to(); at++) {
        if (!Character.isLetter(text.charAt(at))) continue;
        letters++;
        if (Character.isUpperCase(text.charAt(at))) capitals++;
      }
      if (capitals - before > 1) words++;
      known |= everyday.contains(token.word());
    }
    return known && words >= fewest && capitals >= FEWEST_CAPITALS && capitals >= letters * 0.7;
  }

  static double rounded(double value) {
    return Math.round(value * 100) / 100.0;
  }
}
