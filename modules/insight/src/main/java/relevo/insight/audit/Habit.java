package relevo.insight.audit;

import java.util.List;
import relevo.events.insight.RuleEffectsAsked.Effect;
import relevo.events.insight.RuleEffectsAsked.Limit;

/**
 * How often a rule of the live release spoke.
 *
 * @param fired in how many of the judged messages
 * @param share of these, from 0 to 1
 * @param deadReleases of one that did not speak: in how many releases in a row, the live one included, it never has
 * @param effect what the replay without it says; null if nobody asked
 * @param limits the numbers in it that can be stricter, and what replays with them say
 */
public record Habit(String rule, long fired, double share, int deadReleases, Effect effect, List<Limit> limits) {

  Habit with(Effect known, List<Limit> movable) {
    return new Habit(rule, fired, share, deadReleases, known, movable);
  }
}
