package relevo.flow.knowledge;

import java.util.List;

/**
 * How well an article fits a question. {@code asking}: how much of one way of asking is said in it; {@code title}: how much
 * of the title; {@code known}: how much of the question the article knows; {@code shared}: the meaning both share;
 * {@code strongest}: of the most telling word they share; {@code elsewhere}: the meaning of words for other things;
 * {@code order}: how much of it is said in the same order.
 */
record Fit(double asking, double title, double known, double shared, double strongest, double elsewhere, double order) {

  private static final double IN_ANOTHER_ASKING = 0.9;
  private static final double IN_THE_ANSWER = 0.5;

  static final Fit NONE = new Fit(0, 0, 0, 0, 0, 0, 0);

  /** The best of all ways of asking. */
  static Fit of(List<Term> question, Entry entry, Rarity rarity) {
    double[] weights = question.stream().mapToDouble(rarity::weight).toArray();
    double[] beyond = question.stream().mapToDouble(term -> beyond(term, entry)).toArray();
    double title = entry.titles().stream().mapToDouble(terms -> covered(terms, question, rarity)).max().orElse(0);
    Fit best = NONE;
    for (List<Term> asking : entry.askings()) {
      Fit fit = of(question, weights, beyond, asking, covered(asking, question, rarity), title);
      if (Confidence.strength(fit) > Confidence.strength(best) || best == NONE) best = fit;
    }
    return best;
  }

  private static double beyond(Term term, Entry entry) {
    return Math.max(IN_ANOTHER_ASKING * Likeness.best(term, entry.asked()), IN_THE_ANSWER * Likeness.best(term, entry.answered()));
  }

  private static Fit of(List<Term> question, double[] weights, double[] beyond, List<Term> asking, double covered, double title) {
    double all = 0;
    double known = 0;
    double shared = 0;
    double strongest = 0;
    double elsewhere = 0;
    for (int i = 0; i < weights.length; i++) {
      double met = Likeness.best(question.get(i), asking);
      double best = Math.max(met, beyond[i]);
      all += weights[i];
      known += weights[i] * best;
      shared += weights[i] * met;
      strongest = Math.max(strongest, weights[i] * met);
      if (question.get(i).hasConcepts()) elsewhere += weights[i] * (1 - best);
    }
    return new Fit(covered, title, all == 0 ? 0 : known / all, shared, strongest, elsewhere, inOrder(question, asking));
  }

  private static double inOrder(List<Term> question, List<Term> asking) {
    int inOrder = 0;
    int last = -1;
    for (Term term : question) {
      int place = place(term, asking);
      if (place > last && last >= 0) inOrder++;
      if (place >= 0) last = place;
    }
    return (double) inOrder / asking.size();
  }

  private static int place(Term term, List<Term> asking) {
    for (int at = 0; at < asking.size(); at++) {
      if (Likeness.of(term, asking.get(at)) > IN_THE_ANSWER) return at;
    }
    return -1;
  }

  private static double covered(List<Term> asking, List<Term> question, Rarity rarity) {
    double all = 0;
    double covered = 0;
    for (Term term : asking) {
      double weight = rarity.weight(term);
      all += weight;
      covered += weight * Likeness.best(term, question);
    }
    return all == 0 ? 0 : covered / all;
  }
}
