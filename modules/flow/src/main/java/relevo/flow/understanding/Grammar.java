package relevo.flow.understanding;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The small words around a phrase: which of them turn it into its opposite, and which say nothing. */
record Grammar(Set<String> negators, Set<String> passed, Set<String> fillers, Set<String> neverASlip, Set<String> turns) {

  /** How far back a "no" is looked for. */
  private static final int WINDOW = 7;

  static Grammar of(Map<String, Set<String>> lists) {
    return new Grammar(lists.getOrDefault("_negacion", Set.of()), lists.getOrDefault("_puente", Set.of()),
        lists.getOrDefault("_relleno", Set.of()), lists.getOrDefault("_conocidas", Set.of()), lists.getOrDefault("_giro", Set.of()));
  }

  /** @param innocent words that mean something else in the language at hand, as "no" does in Portuguese */
  Grammar without(Set<String> innocent) {
    Set<String> left = new HashSet<>(negators);
    left.removeAll(innocent);
    return new Grammar(left, passed, fillers, neverASlip, turns);
  }

  /**
   * True if a "no" or "sin" governs the phrase: "no quiero hablar con un agente", "reembolso no". Only wishes and
   * small words may stand between; so "no me sirve, un agente" asks for one.
   */
  boolean negated(Hit hit, List<Token> tokens) {
    return negatedBefore(hit, tokens) || !saysNo(hit) && negatedAfter(hit, tokens);
  }

  /** "No resuelven nunca" is no more hopeful for saying no twice. */
  private boolean saysNo(Hit hit) {
    return hit.phrase().terms().stream().anyMatch(negators::contains);
  }

  private boolean negatedBefore(Hit hit, List<Token> tokens) {
    for (int at = hit.from() - 1; at >= 0 && at >= hit.from() - WINDOW; at--) {
      if (tokens.get(at + 1).paused()) return false;
      String word = tokens.get(at).word();
      if (negators.contains(word)) return true;
      if (!passed.contains(word)) return false;
    }
    return false;
  }

  private boolean negatedAfter(Hit hit, List<Token> tokens) {
    if (hit.to() >= tokens.size() || tokens.get(hit.to()).paused() || !negators.contains(tokens.get(hit.to()).word())) return false;
    return tokens.subList(hit.to() + 1, tokens.size()).stream().limit(1)
        .allMatch(next -> next.paused() || fillers.contains(next.word()));
  }

  /** True if a "but" stands between two phrases: praise and blame in one breath, both meant. */
  boolean turnsBetween(Hit one, Hit other, List<Token> tokens) {
    int from = Math.min(one.to(), other.to());
    int to = Math.max(one.from(), other.from());
    return from < to && tokens.subList(from, to).stream().anyMatch(token -> turns.contains(token.word()));
  }

  boolean onlyFillerAround(Hit hit, List<Token> tokens) {
    for (int at = 0; at < tokens.size(); at++) {
      boolean outside = at < hit.from() || at >= hit.to();
      if (outside && !fillers.contains(tokens.get(at).word())) return false;
    }
    return true;
  }
}
