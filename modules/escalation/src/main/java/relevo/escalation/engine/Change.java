package relevo.escalation.engine;

import java.util.List;
import relevo.escalation.facts.Facts;
import relevo.escalation.facts.Field;

/** One fact other than it was; null is unknown. */
public record Change(Field field, Object was, Object instead) {

  /** The same facts with all of these changes. */
  static Facts apply(List<Change> changes, Facts facts) {
    Facts changed = facts;
    for (Change change : changes) changed = changed.with(change.field(), change.instead());
    return changed;
  }

  /** How far it goes: below 1 for numbers, 1 for another value, more where something becomes known or unknown. */
  double distance() {
    if (was instanceof Number before && instead instanceof Number after) return distance(before.doubleValue(), after.doubleValue());
    return was == null ? 1.25 : instead == null ? 1.5 : 1;
  }

  static double distance(double one, double other) {
    double size = Math.max(Math.abs(one), Math.abs(other));
    return size == 0 ? 0 : Math.min(1, Math.abs(one - other) / (size + 1));
  }

  /** What a list holds that it did not, or null. */
  Object added() {
    return instead instanceof List<?> after ? after.stream().filter(each -> !list(was).contains(each)).findFirst().orElse(null) : null;
  }

  /** What a list held and does not any more, or null. */
  Object removed() {
    return instead instanceof List<?> after ? list(was).stream().filter(each -> !after.contains(each)).findFirst().orElse(null) : null;
  }

  private static List<?> list(Object value) {
    return value instanceof List<?> many ? many : List.of();
  }
}
