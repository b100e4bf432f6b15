package relevo.flow.knowledge;

import java.util.List;

/**
 * How well an article fits a question: how much of one way of asking is said in the question, how much of the question the
 * article knows, how much meaning they share, and in what order.
 */
record Fit(Entry entry, double askingCovered, double questionKnown, double shared, double order) {

  private static final double ELSEWHERE = 0.9;
  private static final double IN_THE_ANSWER = 0.5;

  /** The best of all ways of asking. */
  static Fit of(List<Term> question, Entry entry, Rarity rarity) {
    Fit best = new Fit(entry, 0, 0, 0, 0);
    double[] beyond = question.stream().mapToDouble(term -> beyond(term, entry)).toArray();
    for (List<Term> asking : entry.askings()) {
      Fit fit = of(question, asking, beyond, entry, rarity);
      if (fit.strength() > best.strength()) best = fit;
    }
    return best;
  }

  private static double beyond(Term term, Entry entry) {
    return Math.max(ELSEWHERE * Likeness.best(term, entry.asked()), IN_THE_ANSWER * Likeness.best(term, entry.answered()));
  }

  private static Fit of(List<Term> question, List<Term> asking, double[] beyond, Entry entry, Rarity rarity) {
    double all = 0;
    double known = 0;
    double shared = 0;
    int inOrder = 0;
    int last = -1;
    for (int i = 0; i < question.size(); i++) {
      double weight = rarity.weight(question.get(i));
      double met = Likeness.best(question.get(i), asking);
      all += weight;
      shared += weight * met;
      known += weight * Math.max(met, beyond[i]);
      int place = met < IN_THE_ANSWER ? -1 : place(question.get(i), asking);
      if (place > last && last >= 0) inOrder++;
      if (place >= 0) last = place;
    }
    return new Fit(entry, covered(asking, question, rarity), all == 0 ? 0 : known / all, shared, (double) inOrder / asking.size());
  }

  private static int place(Term term, List<Term> asking) {
    for (int at = 0; at < asking.size(); at++) {
      if (Likeness.of(term, asking.get(at)) >= IN_THE_ANSWER) return at;
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

  /** What the confidence grows with; found by fitting it to labelled questions (see the tests). */
  double strength() {
    return Confidence.strength(this);
  }
}
