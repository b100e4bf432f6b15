package relevo.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import relevo.kernel.ProductClock;

/** The only place but a resource method where a transaction begins: crosses jobs off and settles them, many in one commit. */
@ApplicationScoped
class Settlement {

  /** How long after its deadline a call may still be on its way home before the job counts as orphaned. */
  static final Duration GRACE = Duration.ofSeconds(20);

  /** So many failures and a job is parked for a person to look at. */
  static final int TRIES = 5;

  /** A job whose call has ended: with an outcome, or with an error that the handler did not foresee. */
  record Called(Work work, Object outcome, Exception error) {}

  /** What a visit to a lane found: how many jobs there were, and those leased for a call. */
  record Visit(int found, List<Work> leased) {

    static final Visit NOTHING = new Visit(0, List.of());
  }

  @Inject JobTable table;
  @Inject ProductClock clock;

  /** Settles what a lane has due and needs no call, and leases what does. */
  @Transactional(TxType.REQUIRES_NEW)
  Visit visit(JobHandler.Direction direction, int lane, int most) {
    if (!table.lock(direction, lane)) return Visit.NOTHING;
    List<Work> due = table.dueIn(direction, lane, clock.now(), most);
    if (due.isEmpty()) return Visit.NOTHING;
    settleAtOnce(due.stream().filter(work -> !work.handler().calls()).toList());
    List<Work> toCall = due.stream().filter(work -> work.handler().calls()).toList();
    return new Visit(due.size(), toCall.isEmpty() ? List.of() : leaseForCalls(toCall));
  }

  /** As {@link #visit} for one job alone: after a batch failed, its members come one by one. */
  @Transactional(TxType.REQUIRES_NEW)
  List<Work> visitOne(JobHandler.Direction direction, int lane, Work work) {
    if (!table.lock(direction, lane)) return List.of();
    if (work.handler().calls()) return leaseForCalls(List.of(work));
    settleAtOnce(List.of(work));
    return List.of();
  }

  @Transactional(TxType.REQUIRES_NEW)
  List<Work> look(JobHandler.Direction direction, int lane, int most) {
    return table.dueIn(direction, lane, clock.now(), most);
  }

  /** Settles jobs whose calls came back. */
  @Transactional(TxType.REQUIRES_NEW)
  void settle(List<Called> calls) {
    prepare(calls.stream().map(Called::work).toList());
    Map<Long, Called> byId = new LinkedHashMap<>();
    for (Called call : calls) byId.put(call.work().id(), call);
    for (Work work : table.crossOff(calls.stream().filter(call -> !isPutOff(call)).map(Called::work).toList())) {
      work.handler().settle(work.input(), byId.get(work.id()).outcome());
    }
  }

  private boolean isPutOff(Called call) {
    Work work = call.work();
    Optional<Instant> again = work.handler().again(work.input(), call.outcome(), work.attempt());
    again.ifPresent(due -> table.putOff(work, due));
    return again.isPresent();
  }

  /** A bug: the job waits a little longer each time, and is parked in the end. */
  @Transactional(TxType.REQUIRES_NEW)
  void failed(Work work, Exception error) {
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

  private void settleAtOnce(List<Work> batch) {
    if (batch.isEmpty()) return;
    prepare(batch);
    for (Work work : table.crossOff(batch)) work.handler().settle(work.input(), null);
  }

  private List<Work> leaseForCalls(List<Work> batch) {
    prepare(batch);
    List<Work> toLease = new ArrayList<>();
    for (Work work : batch) {
      JobHandler.Start<Object> start = work.handler().begin(work.input(), work.attempt() + 1);
      if (start.input() != null) toLease.add(work.with(start.input()));
      else if (start.later() == null) table.crossOff(List.of(work));
      else table.putOff(work, start.later());
    }
    return table.lease(toLease);
  }

  private static void prepare(List<Work> batch) {
    Map<JobHandler<Object, Object>, List<Object>> inputs = new LinkedHashMap<>();
    for (Work work : batch) inputs.computeIfAbsent(work.handler(), handler -> new ArrayList<>()).add(work.input());
    inputs.forEach(JobHandler::prepare);
  }
}
