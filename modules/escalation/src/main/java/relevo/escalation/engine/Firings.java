package relevo.escalation.engine;

import java.util.BitSet;
import java.util.List;

/** The rules that spoke in one evaluation, in whatever order the engine met them. */
final class Firings {

  private final BitSet spoken = new BitSet();

  void add(int rule) {
    spoken.set(rule);
  }

  /** Those of {@code rules}, in their order. */
  <T> List<T> of(List<T> rules) {
    return spoken.stream().mapToObj(rules::get).toList();
  }
}
