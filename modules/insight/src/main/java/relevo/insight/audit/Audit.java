package relevo.insight.audit;

import java.util.List;
import relevo.events.insight.UnansweredAsked;

/**
 * Where a desk could do better, by what happened in a period.
 *
 * @param from the first day, {@code to} the last, both of {@code zone}; {@code since} and {@code until} the same as moments, the latter excluded
 * @param asOf to when the journal has been read
 * @param handOvers in the period, as the figures count them
 * @param byRule what hands over most; {@code byTopic} what customers then wanted
 * @param questions what nobody answered
 */
public record Audit(String from, String to, String zone, String since, String until, String asOf, long handOvers, List<Cause> byRule, List<Cause> byTopic,
    UnansweredAsked.Answer questions, Habits rules, List<Wait> waits) {}
