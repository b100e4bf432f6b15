package relevo.insight.audit;

import java.util.List;
import relevo.events.insight.WithoutRuleAsked;

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
 * @param effect of a rule, what the replay without it says; null if nobody asked
 */
public record Cause(String name, long count, double share, Long medianSeconds, long n, List<Part> mostly, List<String> examples,
    WithoutRuleAsked.Effect effect) {

  /** How many of them. */
  public record Part(String name, long count) {}

  Cause with(WithoutRuleAsked.Effect known) {
    return new Cause(name, count, share, medianSeconds, n, mostly, examples, known);
  }
}
