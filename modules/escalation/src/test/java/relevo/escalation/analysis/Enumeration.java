package relevo.escalation.analysis;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import relevo.escalation.engine.RuleSet;
import relevo.escalation.facts.Facts;
import relevo.escalation.language.RuleModel;
import relevo.escalation.language.Truth;

/** The same questions as the analysis asks, answered by trying all there is. */
final class Enumeration {

  private final List<Facts> world;
  final List<RuleModel> rules;
  private final List<BitSet> speaking;
  private final List<Decided> decided;
  private final BitSet asking;

  Enumeration(RuleSet set, List<Facts> world) {
    this.world = world;
    this.rules = set.rules();
    this.speaking = rules.stream().map(rule -> where(facts -> Truth.speaks(rule, facts))).toList();
    this.decided = rules.stream().map(Decided::of).toList();
    this.asking = where(facts -> Boolean.TRUE.equals(facts.turn().wantsHuman()) || "agente".equals(facts.turn().menuChoice()));
  }

  private BitSet where(Predicate<Facts> so) {
    BitSet there = new BitSet();
    IntStream.range(0, world.size()).filter(i -> so.test(world.get(i))).forEach(there::set);
    return there;
  }

  boolean neverSpeaks(int rule) {
    return speaking.get(rule).isEmpty();
  }

  /** Wherever the rule speaks the other one speaks, and decides all that it decides. */
  boolean isImplied(int rule, int other) {
    BitSet alone = (BitSet) speaking.get(rule).clone();
    alone.andNot(speaking.get(other));
    return alone.isEmpty() && decided.get(other).all().containsAll(decided.get(rule).all());
  }

  boolean isSame(int rule, int other) {
    return isImplied(rule, other) && isImplied(other, rule);
  }

  boolean conflict(int rule, int other) {
    return rules.get(rule).salience() == rules.get(other).salience() && speaking.get(rule).intersects(speaking.get(other))
        && differ(decided.get(rule), decided.get(other));
  }

  private static boolean differ(Decided one, Decided other) {
    return unlike(one.team(), other.team()) || unlike(one.alternative(), other.alternative())
        || unlike(one.priority(), other.priority()) || unlike(one.tier(), other.tier())
        || one.keeps() && !one.asks() && other.asks() && !other.keeps() || other.keeps() && !other.asks() && one.asks() && !one.keeps();
  }

  private static boolean unlike(Object one, Object other) {
    return one != null && other != null && !Objects.equals(one, other);
  }

  /** Wherever the rule speaks its team loses: one before it names another team, or a stronger one keeps the conversation. */
  boolean neverWins(int rule) {
    if (decided.get(rule).team() == null) return false;
    BitSet wins = (BitSet) speaking.get(rule).clone();
    for (int other = 0; other < rule; other++) {
      if (unlike(decided.get(other).team(), decided.get(rule).team())) wins.andNot(speaking.get(other));
      if (decided.get(other).keeps() && rules.get(other).salience() > rules.get(rule).salience()) {
        BitSet held = (BitSet) speaking.get(other).clone();
        held.andNot(asking);
        wins.andNot(held);
      }
    }
    return wins.isEmpty();
  }

  /** 0 if some rule always handles such facts, 1 if there are some that none handles, 2 if none ever does. */
  int gap(Map<String, Object> combination) {
    BitSet such = where(facts -> combination.equals(only(facts, combination)));
    BitSet handled = new BitSet();
    for (int rule = 0; rule < rules.size(); rule++) {
      boolean handles = decided.get(rule).asks() || decided.get(rule).keeps() || decided.get(rule).alternative() != null;
      if (handles) handled.or(speaking.get(rule));
    }
    handled.and(such);
    return handled.isEmpty() ? 2 : handled.equals(such) ? 0 : 1;
  }

  static Map<String, Object> only(Facts facts, Map<String, Object> combination) {
    Map<String, Object> values = new HashMap<>(facts.values());
    values.keySet().retainAll(combination.keySet());
    combination.forEach((path, value) -> values.putIfAbsent(path, null));
    return values;
  }
}
