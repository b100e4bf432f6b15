package relevo.events.insight;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which numbers of these rules could be moved so that each speaks less often, and what would have happened in some time, as far as somebody
 * had the past replayed so? It is a question within a transaction, so it is no desk event; whoever replays answers. A rule without an answer
 * has no such number, or is not live.
 */
public final class StricterRuleAsked {

  private final Set<String> rules;
  private final Instant since;
  private final Instant until;
  private final Map<String, List<Limit>> limits = new TreeMap<>();

  /** @param since included, {@code until} excluded */
  public StricterRuleAsked(Set<String> rules, Instant since, Instant until) {
    this.rules = Set.copyOf(rules);
    this.since = since;
    this.until = until;
  }

  /**
   * A number of a rule that is live now.
   *
   * @param condition where it stands, as {@code Turno.intentosFallidos >= 3}
   * @param next a step stricter; null if its scale ends there
   * @param tried the number with which the newest replay was made, {@code effect} what that says; null if there is none
   */
  public record Limit(String condition, double value, Double next, Double tried, WithoutRuleAsked.Effect effect) {}

  public Set<String> rules() {
    return rules;
  }

  public Instant since() {
    return since;
  }

  public Instant until() {
    return until;
  }

  public void answer(String rule, Limit limit) {
    limits.computeIfAbsent(rule, name -> new ArrayList<>()).add(limit);
  }

  /** Of each rule in its own order; empty where there is none. */
  public List<Limit> limits(String rule) {
    return List.copyOf(limits.getOrDefault(rule, List.of()));
  }
}
