package relevo.insight.audit;

/**
 * How long a team's hand-overs waited until somebody took them, in the later half of the period and in as many days before.
 *
 * @param formerSeconds median; null if nothing was taken. {@code laterSeconds} the same of the later half
 * @param formerN of how many
 * @param grows true if the later median is by a fifth and a minute above the former; never where fewer than ten were taken in either half
 * @param few true where fewer than ten were: then nothing is said
 * @param openBefore its open tickets at the beginning of the former half, {@code openBetween} at that of the later, {@code openAfter} at the end
 * @param perDay by how many open tickets a day it grew in the later half
 * @param oneMore what one more person would have changed in the later half; null where the wait does not grow, or beyond the {@value #MOST_TOLD} worst
 */
public record Wait(String team, Long formerSeconds, long formerN, Long laterSeconds, long laterN, boolean grows, boolean few, long openBefore,
    long openBetween, long openAfter, double perDay, OneMore oneMore) {

  static final int FEWEST = 10;
  static final int MOST_TOLD = 5;
  private static final double BY = 1.2;
  private static final long LEAST_SECONDS = 60;

  Wait with(OneMore told) {
    return new Wait(team, formerSeconds, formerN, laterSeconds, laterN, grows, few, openBefore, openBetween, openAfter, perDay, told);
  }

  static boolean hasGrown(Long former, long formerN, Long later, long laterN) {
    return formerN >= FEWEST && laterN >= FEWEST && later >= former * BY && later - former >= LEAST_SECONDS;
  }
}
