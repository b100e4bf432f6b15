package relevo.ticketing.note;

import java.util.Map;

/**
 * What a note of the desk's own says, without the words: {@code loan_done}, {@code loan_failed}, {@code loan_wanted_person},
 * {@code loan_timed_out} and {@code loan_taken_back} with {@code task}, {@code told} and {@code by}; {@code agent_silent} and
 * {@code agent_offline} with {@code agent} and {@code minutes}; {@code tier_refused} with {@code tier}, {@code because} and {@code team}.
 */
public record Phrase(String word, Map<String, String> values) {}
