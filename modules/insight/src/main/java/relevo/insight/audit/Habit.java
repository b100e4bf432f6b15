package relevo.insight.audit;

import relevo.events.insight.WithoutRuleAsked;

/**
 * How often a rule of the live release spoke.
 *
 * @param fired in how many of the judged messages
 * @param share of these, from 0 to 1
 * @param deadReleases of one that did not speak: in how many releases in a row, the live one included, it never has
 * @param effect what the replay without it says; null if nobody asked
 */
public record Habit(String rule, long fired, double share, int deadReleases, WithoutRuleAsked.Effect effect) {

  Habit with(WithoutRuleAsked.Effect known) {
    return new Habit(rule, fired, share, deadReleases, known);
  }
}
