package relevo.events.insight;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What would have happened in some time without these rules, each left out by itself, as far as somebody had the past replayed so? It is
 * a question within a transaction, so it is no desk event; whoever replays answers. Of a rule without an answer nothing is known.
 */
public final class WithoutRuleAsked {

  private final Set<String> rules;
  private final Instant since;
  private final Instant until;
  private final Map<String, Effect> effects = new TreeMap<>();

  /** @param since included, {@code until} excluded */
  public WithoutRuleAsked(Set<String> rules, Instant since, Instant until) {
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

  public Set<String> rules() {
    return rules;
  }

  public Instant since() {
    return since;
  }

  public Instant until() {
    return until;
  }

  public void answer(String rule, Effect effect) {
    effects.put(rule, effect);
  }

  public Map<String, Effect> effects() {
    return Map.copyOf(effects);
  }
}
