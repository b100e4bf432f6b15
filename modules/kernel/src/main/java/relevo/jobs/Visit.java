package relevo.jobs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import relevo.jobs.JobsAdded.LaneOf;

/** What a transaction of the runner left to do: the jobs it leased for a call, and the lanes in which more waits already. */
record Visit(List<Work> leased, Set<LaneOf> again) {

  static final Visit NOTHING = new Visit(List.of(), Set.of());

  Visit plus(Set<LaneOf> lanes) {
    Set<LaneOf> both = new HashSet<>(again);
    both.addAll(lanes);
    return new Visit(leased, both);
  }

  Visit plus(List<Work> more) {
    List<Work> all = new ArrayList<>(leased);
    all.addAll(more);
    return new Visit(all, again);
  }
}
