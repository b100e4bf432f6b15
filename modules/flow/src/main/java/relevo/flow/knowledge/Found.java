package relevo.flow.knowledge;

import java.util.List;

/** What a search brought, best first, and what is to be made of it. */
public record Found(List<Candidate> candidates) {

  /** To answer with the first, to ask which one was meant, or to say that nothing was understood. */
  public enum Verdict { ANSWER, CHOOSE, NONE }

  public static final Found NOTHING = new Found(List.of());

  /** By its odds, how much of the likeliest another must be to be as good a guess. */
  private static final double CLOSE = 0.15;
  /** Of the floor, what is worth a guess. */
  private static final double GUESS = 0.5;
  private static final double CERTAIN = 1.001;
  private static final int FEWEST_ROWS = 3;
  private static final int MOST_ROWS = 10;

  /** @param floor the lowest confidence, from 0 to 1, that counts as understood */
  public Verdict verdict(double floor) {
    List<Candidate> close = close(floor);
    return close.isEmpty() ? Verdict.NONE : close.size() == 1 ? Verdict.ANSWER : Verdict.CHOOSE;
  }

  public Candidate best() {
    return candidates.getFirst();
  }

  /** Three to ten rows to choose from, if there are so many; fewer than two means that there is nothing to choose. */
  public List<Candidate> choices(double floor) {
    int close = close(floor).size();
    int most = Math.clamp(close, FEWEST_ROWS, MOST_ROWS);
    return candidates.stream().filter(candidate -> candidate.confidence() >= floor / 2).limit(close < 2 ? close : most).toList();
  }

  /** What is too unlikely to answer with, and likely enough to be offered to someone who was not understood; empty where there is an answer. */
  public List<Candidate> guesses(double floor) {
    if (candidates.isEmpty() || best().confidence() >= floor) return List.of();
    return candidates.stream().filter(each -> each.confidence() >= floor * GUESS && odds(each) >= CLOSE * odds(best())).limit(FEWEST_ROWS).toList();
  }

  private List<Candidate> close(double floor) {
    if (candidates.isEmpty() || best().confidence() < floor) return List.of();
    double least = CLOSE * odds(best());
    return candidates.stream().filter(each -> each.confidence() >= floor && odds(each) >= least).toList();
  }

  private static double odds(Candidate candidate) {
    return candidate.confidence() / (CERTAIN - candidate.confidence());
  }
}
