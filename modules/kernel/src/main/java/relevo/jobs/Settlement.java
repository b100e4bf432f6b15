package relevo.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import relevo.hold.Hold;
import relevo.jobs.JobTable.CrossedOff;
import relevo.jobs.JobsAdded.LaneOf;
import relevo.kernel.ProductClock;
import relevo.trace.Step;
import relevo.trace.Traces;

/** The only place but a resource method where a transaction begins: crosses jobs off and settles them, many in one commit. */
@ApplicationScoped
class Settlement {

  /** How long after its deadline a call may still be on its way home before the job counts as orphaned. */
  static final Duration GRACE = Duration.ofSeconds(20);

  /** So many failures and a job is parked for a person to look at. */
  static final int TRIES = 5;

  /** So many jobs of a lane at least, however many lanes share a transaction. */
  private static final int SMALLEST_SHARE = 4;

  /** A job whose call has ended: with an outcome, or with an error that the handler did not foresee. */
  record Called(Work work, Object outcome, Throwable error) {}

  @Inject JobTable table;
  @Inject CallsAtOnce atOnce;
  @Inject Hold hold;
  @Inject Traces traces;
  @Inject ProductClock clock;

  /**
   * Settles what is due in lanes of one direction and needs no call, and leases what does; also calls that were asked for in here
   * and may begin at once.
   *
   * @param reserve which of some lanes the caller has for itself until this transaction is over
   */
  @Transactional(TxType.REQUIRES_NEW)
  Visit visit(List<LaneOf> lanes, int most, UnaryOperator<List<LaneOf>> reserve) {
    List<LaneOf> ours = table.lock(lanes);
    if (ours.isEmpty()) return Visit.NOTHING;
    int mostOfEach = share(most, ours);
    List<Work> due = table.dueIn(ours, clock.now(), mostOfEach).stream().limit(most).toList();
    if (due.isEmpty()) return Visit.NOTHING;
    Set<LaneOf> again = new HashSet<>(lanesNotEmptied(due, mostOfEach));
    again.addAll(settleAtOnce(due.stream().filter(work -> !work.handler().calls()).toList()));
    return leaseForCalls(due.stream().filter(work -> work.handler().calls()).toList()).plus(again).plus(atOnce.lease(reserve));
  }

  private static int share(int most, List<LaneOf> lanes) {
    return Math.max(SMALLEST_SHARE, most / lanes.size());
  }

  private static Set<LaneOf> lanesNotEmptied(List<Work> due, int mostOfEach) {
    Map<LaneOf, Long> found = due.stream().collect(Collectors.groupingBy(Work::lane, Collectors.counting()));
    return found.keySet().stream().filter(lane -> found.get(lane) == mostOfEach).collect(Collectors.toSet());
  }

  /** As {@link #visit} for one job alone: after a batch failed, its members come one by one. */
  @Transactional(TxType.REQUIRES_NEW)
  Visit visitOne(Work work) {
    if (table.lock(List.of(work.lane())).isEmpty()) return Visit.NOTHING;
    if (work.handler().calls()) return leaseForCalls(List.of(work));
    return Visit.NOTHING.plus(settleAtOnce(List.of(work)));
  }

  @Transactional(TxType.REQUIRES_NEW)
  List<Work> look(List<LaneOf> lanes, int most) {
    return table.dueIn(lanes, clock.now(), share(most, lanes)).stream().limit(most).toList();
  }

  /** Settles jobs whose calls came back, and says in which lanes more waited for them. */
  @Transactional(TxType.REQUIRES_NEW)
  Set<LaneOf> settle(List<Called> calls) {
    prepare(calls.stream().map(Called::work).toList());
    Map<Long, Called> byId = new LinkedHashMap<>();
    for (Called call : calls) byId.put(call.work().id(), call);
    CrossedOff crossedOff = table.crossOff(calls.stream().filter(call -> !isPutOff(call)).map(Called::work).toList());
    for (Work work : crossedOff.work()) settleOne(work, byId.get(work.id()).outcome());
    return crossedOff.again();
  }

  private boolean isPutOff(Called call) {
    Work work = call.work();
    Optional<Instant> again = work.handler().again(work.input(), call.outcome(), work.attempt());
    again.ifPresent(due -> table.putOff(work, due));
    return again.isPresent();
  }

  /** A bug: the job waits a little longer each time, and is parked in the end. */
  @Transactional(TxType.REQUIRES_NEW)
  void failed(Work work, Throwable error) {
    String words = error.getClass().getSimpleName() + ": " + error.getMessage();
    int failures = work.handler().calls() ? work.attempt() : work.attempt() + 1;
    if (failures >= TRIES) {
      table.park(work, clock.now(), words);
      work.handler().parked(work.input(), words);
    } else {
      Instant due = clock.now().plusSeconds(1L << (2 * failures - 2));
      if (work.handler().calls()) table.putOff(work, due);
      else table.failed(work, due, words);
    }
  }

  private Set<LaneOf> settleAtOnce(List<Work> batch) {
    if (batch.isEmpty()) return Set.of();
    prepare(batch);
    CrossedOff crossedOff = table.crossOff(batch);
    for (Work work : crossedOff.work()) settleOne(work, null);
    return crossedOff.again();
  }

  private void settleOne(Work work, Object outcome) {
    try (Step step = traces.after(work.trace(), work.handler().calls() ? work.handler().kind() + " settled" : work.handler().kind())) {
      step.note("relevo.job", work.id()).note("relevo.attempt", work.attempt());
      work.handler().settle(work.input(), outcome);
    }
  }

  private Visit leaseForCalls(List<Work> batch) {
    if (batch.isEmpty()) return Visit.NOTHING;
    prepare(batch);
    List<Work> toLease = new ArrayList<>();
    List<Work> toDrop = new ArrayList<>();
    for (Work work : batch) {
      if (isHeld(work)) continue;
      JobHandler.Start<Object> start = work.handler().begin(work.input(), work.attempt() + 1);
      if (start.input() != null) toLease.add(work.with(start.input()));
      else if (start.later() == null) toDrop.add(work);
      else table.putOff(work, start.later());
    }
    Set<LaneOf> again = toDrop.isEmpty() ? Set.of() : table.crossOff(toDrop).again();
    return new Visit(table.lease(toLease), again);
  }

  private boolean isHeld(Work work) {
    if (!work.handler().leaves() || !hold.isOn()) return false;
    work.handler().held(work.input());
    table.putOff(work, clock.now().plus(HeldJobs.PATIENCE));
    return true;
  }

  private static void prepare(List<Work> batch) {
    Map<JobHandler<Object, Object>, List<Object>> inputs = new LinkedHashMap<>();
    for (Work work : batch) inputs.computeIfAbsent(work.handler(), handler -> new ArrayList<>()).add(work.input());
    inputs.forEach(JobHandler::prepare);
  }
}
