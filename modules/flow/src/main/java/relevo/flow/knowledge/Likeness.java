package relevo.flow.knowledge;

import java.util.Collection;

/** How near two terms are in meaning, from 0 to 1. */
final class Likeness {

  private static final double SYNONYM = 0.88;
  private static final double COGNATE = 0.75;
  private static final double NEAR = 0.5;
  private static final int SHORTEST_COGNATE = 5;
  private static final double COMMON_START = 0.75;

  private Likeness() {}

  static double best(Term one, Collection<Term> others) {
    double best = 0;
    for (Term other : others) {
      best = Math.max(best, of(one, other));
      if (best == 1) break;
    }
    return best;
  }

  static double of(Term one, Term other) {
    if (one.stem().equals(other.stem())) return 1;
    boolean near = false;
    for (String concept : one.concepts()) {
      if (other.concepts().contains(concept)) return SYNONYM;
      for (String another : other.concepts()) near |= Thesaurus.shipped().areNear(concept, another);
    }
    return isCognate(one.stem(), other.stem()) ? COGNATE : near ? NEAR : 0;
  }

  private static boolean isCognate(String one, String other) {
    int longer = Math.max(one.length(), other.length());
    int shorter = Math.min(one.length(), other.length());
    if (shorter < SHORTEST_COGNATE || shorter < longer * COMMON_START) return false;
    int same = 0;
    while (same < shorter && one.charAt(same) == other.charAt(same)) same++;
    return same >= SHORTEST_COGNATE && same >= longer * COMMON_START;
  }
}
