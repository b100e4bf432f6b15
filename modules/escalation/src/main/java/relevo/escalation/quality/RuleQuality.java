package relevo.escalation.quality;

import java.time.Duration;
import java.time.Instant;
import relevo.escalation.quality.Tallies.Tally;

/**
 * How good a rule is, as far as agents said. Ratios run from 0 to 1 and are absent where there is nothing to divide by.
 *
 * @param file where it stands; absent if the release that was asked about does not have it
 * @param owner who answers for it, if the file says so
 * @param fired how often it spoke
 * @param escalations how often a person came in because of it
 * @param labelled of how many of these the agent said something
 * @param precision needed ÷ labelled
 * @param lateness too late ÷ labelled
 * @param misrouting wrong team ÷ labelled
 * @param coverage its share of all escalations; several rules may share one
 * @param lastFired at any time, whatever was asked for; absent if never
 * @param idleDays whole days since then
 */
public record RuleQuality(
    String rule, String file, String owner, int fired, int escalations, int labelled, int needed, int notNeeded, int tooLate,
    int wrongTeam, Double precision, Double lateness, Double misrouting, Double coverage, Instant lastFired, Long idleDays,
    boolean neverFired) {

  /** Which rule it is about. */
  record Subject(String rule, String file, String owner) {}

  static RuleQuality of(Subject subject, Tally tally, int allHandOvers, Instant lastFired, Instant now) {
    int labelled = tally.labelled();
    return new RuleQuality(subject.rule(), subject.file(), subject.owner(), tally.fired(), tally.handOvers(), labelled, tally.needed(),
        tally.notNeeded(), tally.tooLate(), tally.wrongTeam(), share(tally.needed(), labelled), share(tally.tooLate(), labelled),
        share(tally.wrongTeam(), labelled), share(tally.handOvers(), allHandOvers), lastFired,
        lastFired == null ? null : Math.max(0, Duration.between(lastFired, now).toDays()), lastFired == null);
  }

  private static Double share(int some, int all) {
    return all == 0 ? null : Math.round(10_000.0 * some / all) / 10_000.0;
  }
}
