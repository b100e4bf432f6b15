package relevo.escalation.analysis;

import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import relevo.escalation.facts.Facts;

/** Finds facts that are as a cube says, or proves that there are none. */
final class Solver {

  final Regions regions = new Regions();
  final Effort effort;

  Solver(Effort effort) {
    this.effort = effort;
  }

  Answer solve(Cube cube) {
    if (!effort.spend(1)) return Answer.UNDECIDED;
    if (cube.isImpossible()) return Answer.IMPOSSIBLE;
    Map<String, Object> values = new LinkedHashMap<>();
    if (!cube.links().isEmpty()) {
      Linked linked = new Linked(cube);
      if (!linked.find(values)) return linked.isComplete() ? Answer.IMPOSSIBLE : Answer.UNDECIDED;
    }
    for (Region region : cube.regions().values()) {
      String path = region.field.path();
      if (values.containsKey(path)) continue;
      if (region.values().isEmpty()) return Answer.UNDECIDED;
      values.put(path, region.values().getFirst());
    }
    return new Answer.Possible(Facts.of(values, cube.period().day().atTime(LocalTime.NOON)));
  }
}
