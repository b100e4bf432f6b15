package relevo.flow.knowledge;

import java.util.List;

/**
 * How well an article fits a question. {@code asking}: how much of one way of asking is said in it; {@code title}: how much
 * of the title; {@code known}: how much of the question the article knows; {@code shared}: the meaning both share;
 * {@code strongest}: of the most telling word they share; {@code elsewhere}: the meaning of words for other things;
 * {@code order}: how much of it is said in the same order; {@code answer}: how much more of the question its answer has, and
 * {@code told} how much meaning that is.
 */
record Fit(
    double asking, double title, double known, double shared, double strongest, double elsewhere, double order, double answer, double told) {

  private static final double IN_ANOTHER_ASKING = 0.9;
  private static final double MET = 0.5;

  static final Fit NONE = new Fit(0, 0, 0, 0, 0, 0, 0, 0, 0);

  /** What a question and an article have to do with each other, whatever the way of asking. */
  private record Meeting(List<Term> question, double[] weights, double[] asked, double[] answered, double title) {

    static Meeting of(List<Term> question, Entry entry, Rarity rarity) {
      return new Meeting(question, question.stream().mapToDouble(rarity::weight).toArray(),
          question.stream().mapToDouble(term -> Likeness.best(term, entry.asked())).toArray(),
          question.stream().mapToDouble(term -> Likeness.best(term, entry.answered())).toArray(),
          entry.titles().stream().mapToDouble(terms -> covered(terms, question, rarity)).max().orElse(0));
    }
  }

  /** The best of all ways of asking. */
  static Fit of(List<Term> question, Entry entry, Rarity rarity) {
    Meeting meeting = Meeting.of(question, entry, rarity);
    Fit best = NONE;
    for (List<Term> asking : entry.askings()) {
      Fit fit = of(meeting, asking, covered(asking, question, rarity));
      if (best == NONE || Confidence.strength(fit) > Confidence.strength(best)) best = fit;
    }
    return best;
  }

  private static Fit of(Meeting meeting, List<Term> asking, double covered) {
    double all = 0;
    double known = 0;
    double shared = 0;
    double strongest = 0;
    double elsewhere = 0;
    double answer = 0;
    for (int i = 0; i < meeting.weights.length; i++) {
      double weight = meeting.weights[i];
      double met = Likeness.best(meeting.question.get(i), asking);
      double asked = Math.max(met, IN_ANOTHER_ASKING * meeting.asked[i]);
      all += weight;
      known += weight * asked;
      shared += weight * met;
      strongest = Math.max(strongest, weight * met);
      answer += weight * Math.max(0, meeting.answered[i] - asked);
      if (meeting.question.get(i).hasConcepts()) elsewhere += weight * (1 - Math.max(asked, meeting.answered[i]));
    }
    if (all == 0) return NONE;
    return new Fit(covered, meeting.title, known / all, shared, strongest, elsewhere, inOrder(meeting.question, asking), answer / all,
        answer);
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
      if (Likeness.of(term, asking.get(at)) > MET) return at;
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
