package relevo.jobs;

import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import relevo.jobs.JobsAdded.LaneOf;

/** Which lanes wait for a worker of this node: each at most once, and never with two workers at a time. */
class LaneQueue {

  private enum State { WAITING, TAKEN, TAKEN_AND_WANTED_AGAIN }

  private final Map<LaneOf, State> states = new ConcurrentHashMap<>();
  private final BlockingQueue<LaneOf> waiting = new LinkedBlockingQueue<>();

  /** There may be work in this lane. */
  void want(LaneOf lane) {
    states.compute(lane, (key, state) -> {
      if (state == null) {
        waiting.add(lane);
        return State.WAITING;
      }
      return state == State.WAITING ? State.WAITING : State.TAKEN_AND_WANTED_AGAIN;
    });
  }

  /** The next lane, for this worker alone until it is given back; null if there is none for a while. */
  LaneOf take(long millis) throws InterruptedException {
    LaneOf lane = waiting.poll(millis, TimeUnit.MILLISECONDS);
    if (lane != null) states.put(lane, State.TAKEN);
    return lane;
  }

  void giveBack(LaneOf lane) {
    states.computeIfPresent(lane, (key, state) -> {
      if (state != State.TAKEN_AND_WANTED_AGAIN) return null;
      waiting.add(lane);
      return State.WAITING;
    });
  }
}
