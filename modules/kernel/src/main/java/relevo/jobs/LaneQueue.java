package relevo.jobs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import relevo.jobs.JobsAdded.LaneOf;

/** Which lanes wait for a worker of this node: each at most once, and never with two workers at a time. */
class LaneQueue {

  private final Set<LaneOf> waiting = new LinkedHashSet<>();
  private final Set<LaneOf> taken = new HashSet<>();
  private final Set<LaneOf> wantedAgain = new HashSet<>();

  /** There may be work in these lanes. */
  synchronized void want(Collection<LaneOf> lanes) {
    for (LaneOf lane : lanes) {
      if (taken.contains(lane)) wantedAgain.add(lane);
      else waiting.add(lane);
    }
    if (!waiting.isEmpty()) notify();
  }

  /**
   * The lane that has waited longest, and as many as wait in its direction, for this worker alone until they are given back: the
   * more there is to do, the more is done in one transaction. Empty if there are none for a while.
   */
  synchronized List<LaneOf> take(int most, long millis) throws InterruptedException {
    if (waiting.isEmpty()) wait(millis);
    if (waiting.isEmpty()) return List.of();
    JobHandler.Direction direction = next();
    List<LaneOf> lanes = new ArrayList<>();
    for (LaneOf lane : waiting) {
      if (lane.direction() == direction && lanes.size() < most) lanes.add(lane);
    }
    lanes.forEach(waiting::remove);
    taken.addAll(lanes);
    if (!waiting.isEmpty()) notify();
    return lanes;
  }

  /** Systems around the desk wait as long as any customer does. */
  private JobHandler.Direction next() {
    return waiting.stream().map(LaneOf::direction).filter(each -> each != JobHandler.Direction.OUTSIDE).findFirst()
        .orElse(JobHandler.Direction.OUTSIDE);
  }

  /** Those of the lanes in which nobody works, for the caller alone until they are given back. */
  synchronized List<LaneOf> reserve(Collection<LaneOf> lanes) {
    List<LaneOf> free = lanes.stream().filter(lane -> !taken.contains(lane)).toList();
    free.stream().filter(waiting::remove).forEach(wantedAgain::add);
    taken.addAll(free);
    return free;
  }

  synchronized void giveBack(Collection<LaneOf> lanes) {
    lanes.forEach(taken::remove);
    List<LaneOf> again = lanes.stream().filter(wantedAgain::remove).toList();
    want(again);
  }
}
