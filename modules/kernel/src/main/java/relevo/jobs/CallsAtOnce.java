package relevo.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import relevo.hold.Hold;
import relevo.jobs.BegunCalls.Begun;
import relevo.jobs.JobHandler.Direction;
import relevo.jobs.JobHandler.Start;
import relevo.jobs.JobsAdded.LaneOf;
import relevo.kernel.ProductClock;

/** Leases calls in the very transaction that asked for them, where nothing waits before them: it saves a visit and a commit. */
@ApplicationScoped
class CallsAtOnce {

  @Inject Jobs jobs;
  @Inject JobTable table;
  @Inject BegunCalls calls;
  @Inject Handlers handlers;
  @Inject Hold hold;
  @Inject ProductClock clock;

  /** The last thing a transaction does; what it leaves alone waits for its turn like any other job. */
  List<Work> lease(UnaryOperator<List<LaneOf>> reserve) {
    List<NewJob> asked = onlyOnesOfTheirContact(jobs.ofThisTransaction());
    if (asked.isEmpty() || hold.isOn()) return List.of();
    List<LaneOf> reserved = reserve.apply(asked.stream().map(CallsAtOnce::lane).distinct().toList());
    if (reserved.isEmpty()) return List.of();
    Set<LaneOf> ours = new HashSet<>(table.lock(reserved));
    List<NewJob> inOurLanes = asked.stream().filter(job -> ours.contains(lane(job))).toList();
    Set<UUID> behind = calls.withJobs(Direction.OUT, inOurLanes.stream().map(NewJob::subject).toList());
    return begin(inOurLanes.stream().filter(job -> !behind.contains(job.subject())).toList());
  }

  private List<NewJob> onlyOnesOfTheirContact(List<NewJob> all) {
    List<NewJob> outward = all.stream().filter(job -> handlers.of(job.kind()).direction() == Direction.OUT).toList();
    Map<UUID, Long> many = outward.stream().collect(Collectors.groupingBy(NewJob::subject, Collectors.counting()));
    return outward.stream().filter(job -> many.get(job.subject()) == 1)
        .filter(job -> handlers.of(job.kind()).atOnce() && !job.due().isAfter(clock.now())).toList();
  }

  private static LaneOf lane(NewJob job) {
    return new LaneOf(Direction.OUT, Lanes.of(job.subject()));
  }

  private List<Work> begin(List<NewJob> chosen) {
    jobs.takenOver(chosen);
    List<Begun> begun = new ArrayList<>();
    for (NewJob job : chosen) {
      JobHandler<Object, Object> handler = handlers.of(job.kind());
      Start<Object> start = handler.begin(job.input(), 1);
      if (start.input() != null) {
        begun.add(new Begun(job, new Work(0, 1, job.subject(), handler, start.input(), job.trace())));
      } else if (start.later() != null) {
        jobs.addLater(job.kind(), job.subject(), start.later(), job.input());
      }
    }
    return begun.isEmpty() ? List.of() : calls.addLeased(begun, clock.now());
  }
}
