package relevo.events.insight;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What would have happened in some time without these rules, each left out by itself, or with one of their numbers moved so that they speak
 * less often, as far as somebody had the past replayed so? It is a question within a transaction, so it is no desk event; whoever replays
 * answers. Of a rule without an answer nothing is known, and it has no such number or is not live.
 */
public final class RuleEffectsAsked {

  private final Set<String> rules;
  private final Instant since;
  private final Instant until;
  private final Map<String, Effect> without = new TreeMap<>();
  private final Map<String, List<Limit>> limits = new TreeMap<>();

  /** @param since included, {@code until} excluded */
  public RuleEffectsAsked(Set<String> rules, Instant since, Instant until) {
    this.rules = Set.copyOf(rules);
    this.since = since;
    this.until = until;
  }

  /**
   * What the newest replay says, of the rules that are live now.
   *
   * @param state {@code running}, {@code done}, {@code stopped} or {@code failed}
   * @param conversations looked at so far
   * @param before of these, handed over to people
   * @param after those that would have been with the rule left out or changed
   * @param keeps those that would have stayed with the bot
   * @param moves those that another team would have got
   * @param failed turns of which nothing could be made
   */
  public record Effect(UUID replay, String state, int conversations, int before, int after, int keeps, int moves, long failed) {}

  /**
   * A number of a rule that is live now.
   *
   * @param condition where it stands, as {@code Turno.intentosFallidos >= 3}
   * @param next a step stricter; null if its scale ends there
   * @param tried the number with which the newest replay was made, {@code effect} what that says; null if there is none
   */
  public record Limit(String condition, double value, Double next, Double tried, Effect effect) {}

  public Set<String> rules() {
    return rules;
  }

  public Instant since() {
    return since;
  }

  public Instant until() {
    return until;
  }

  public void answer(String rule, Effect leftOut) {
    without.put(rule, leftOut);
  }

  public void answer(String rule, Limit limit) {
    limits.computeIfAbsent(rule, name -> new ArrayList<>()).add(limit);
  }

  /** With the rule left out; null if nobody had that replayed. */
  public Effect without(String rule) {
    return without.get(rule);
  }

  /** Of each rule in its own order; empty where there is none. */
  public List<Limit> limits(String rule) {
    return List.copyOf(limits.getOrDefault(rule, List.of()));
  }
}
