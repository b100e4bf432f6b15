package relevo.insight.audit;

import java.util.List;
import relevo.events.insight.RuleEffectsAsked.Effect;
import relevo.events.insight.RuleEffectsAsked.Limit;

/**
 * Why conversations went to people: a rule, or what they were about.
 *
 * @param name empty where it is not known
 * @param count hand-overs
 * @param share of all hand-overs, from 0 to 1
 * @param medianSeconds from the decision to a person's first message; null if nobody has written yet
 * @param n of how many hand-overs that is
 * @param mostly of a rule the topics, of a topic the rules, the most frequent first
 * @param examples conversations, the newest first
 * @param rule of a topic, the live rule that hands it over most; null if none of {@code mostly} is live, and of rules
 * @param effect what the replay without the rule says, of a topic about its own conversations; null if nobody asked
 * @param limits the numbers of the rule that can be stricter, and what replays with them say, likewise
 */
public record Cause(String name, long count, double share, Long medianSeconds, long n, List<Part> mostly, List<String> examples, String rule,
    Effect effect, List<Limit> limits) {

  /** How many of them. */
  public record Part(String name, long count) {}

  Cause with(Effect known, List<Limit> movable) {
    return new Cause(name, count, share, medianSeconds, n, mostly, examples, rule, known, movable);
  }
}
