package relevo.jobs;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import relevo.jobs.JobsAdded.LaneOf;
import relevo.jobs.Settlement.Called;
import relevo.trace.Traces;

/** Keeps jobs moving: workers visit lanes and settle calls; a poll finds what no hint told, such as timers and other nodes' jobs. */
@ApplicationScoped
class JobRunner {

  private static final Logger LOG = System.getLogger(JobRunner.class.getName());
  /** The most that shares one transaction; and so many lanes, that other workers find work too. */
  private static final int BATCH = 64;
  private static final int LANES_AT_ONCE = 16;
  /** So few of those outside, that no customer waits behind them for a worker. */
  private static final int OUTSIDE_BATCH = 16;

  @Resource ManagedExecutorService workers;
  @Resource ManagedScheduledExecutorService scheduler;
  @Inject Settlement settlement;
  @Inject JobPoll poll;
  @Inject RightOfWay rightOfWay;
  @Inject Traces traces;
  /** Few, so that each finds much to do in one transaction: as many as processors unless configured. */
  @Inject @ConfigProperty(name = "relevo.jobs.visitors") Optional<Integer> visitors;
  @Inject @ConfigProperty(name = "relevo.jobs.settlers", defaultValue = "1") int settlers;
  @Inject @ConfigProperty(name = "relevo.jobs.poll-millis", defaultValue = "250") long pollMillis;

  private final LaneQueue lanes = new LaneQueue();
  private Calls calls;
  private volatile boolean stopping;

  void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
    calls = new Calls(traces);
    int many = visitors.orElse(Runtime.getRuntime().availableProcessors());
    for (int i = 0; i < many; i++) workers.execute(() -> repeat(this::visitNext));
    for (int i = 0; i < settlers; i++) workers.execute(() -> repeat(this::settleNext));
    workers.execute(() -> repeat(this::settleNextFromOutside));
    scheduler.scheduleWithFixedDelay(this::lookForWork, pollMillis, pollMillis, TimeUnit.MILLISECONDS);
  }

  @PreDestroy
  void stop() {
    stopping = true;
    if (calls != null) calls.stop();
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobsAdded added) {
    lanes.want(added.lanes());
  }

  private void lookForWork() {
    try {
      lanes.want(poll.lanesWithWork());
    } catch (RuntimeException outage) {
      LOG.log(Level.DEBUG, "The job poll could not reach the database", outage);
    }
  }

  private interface Step {

    void run() throws InterruptedException;
  }

  private void repeat(Step step) {
    while (!stopping) {
      try {
        step.run();
      } catch (InterruptedException end) {
        return;
      } catch (RuntimeException outage) {
        LOG.log(Level.WARNING, "Jobs wait: " + outage.getMessage());
        LOG.log(Level.DEBUG, "Jobs wait", outage);
        pause();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(500);
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
  }

  private void visitNext() throws InterruptedException {
    rightOfWay.giveWay();
    List<LaneOf> taken = lanes.take(LANES_AT_ONCE, 1_000);
    if (taken.isEmpty()) return;
    List<LaneOf> held = new ArrayList<>(taken);
    long begun = System.nanoTime();
    try (Calls.Places places = calls.reserve(taken.getFirst().direction(), batch(taken.getFirst()))) {
      // where none is free the lanes are found again by the poll
      if (places.left() > 0) follow(visit(taken, held, places), begun, places);
    } finally {
      lanes.giveBack(held);
    }
  }

  private static int batch(LaneOf lane) {
    return lane.direction() == JobHandler.Direction.OUTSIDE ? OUTSIDE_BATCH : BATCH;
  }

  private void follow(Visit visit, long begun, Calls.Places places) throws InterruptedException {
    for (Work work : visit.leased()) places.start(work, begun);
    lanes.want(visit.again());
  }

  private Visit visit(List<LaneOf> taken, List<LaneOf> held, Calls.Places places) throws InterruptedException {
    try {
      return settlement.visit(taken, places.left(), wanted -> {
        List<LaneOf> reserved = lanes.reserve(wanted);
        held.addAll(reserved);
        return reserved;
      });
    } catch (RuntimeException failure) {
      if (Outage.is(failure)) throw failure;
      for (Work work : settlement.look(taken, places.left())) visitOne(work, places);
      return Visit.NOTHING;
    }
  }

  private void visitOne(Work work, Calls.Places places) throws InterruptedException {
    long begun = System.nanoTime();
    try {
      follow(settlement.visitOne(work), begun, places);
    } catch (RuntimeException failure) {
      failed(work, failure);
    }
  }

  private void settleNext() throws InterruptedException {
    rightOfWay.giveWay();
    List<Called> back = calls.takeBack(BATCH, 1_000);
    List<Called> answered = back.stream().filter(call -> call.error() == null).toList();
    if (!answered.isEmpty()) lanes.want(settle(answered));
    back.stream().filter(call -> call.error() != null).forEach(call -> failed(call.work(), call.error()));
  }

  /** One by one, so that two nodes never wait for one another's partners, and never with a customer's. */
  private void settleNextFromOutside() throws InterruptedException {
    rightOfWay.giveWay();
    Called call = calls.takeBackFromOutside(1_000);
    if (call == null) return;
    if (call.error() == null) lanes.want(settleOne(call));
    else failed(call.work(), call.error());
  }

  private Set<LaneOf> settle(List<Called> answered) {
    try {
      return settlement.settle(answered);
    } catch (RuntimeException failure) {
      Set<LaneOf> again = new HashSet<>();
      for (Called call : answered) again.addAll(settleOne(call));
      return again;
    }
  }

  private Set<LaneOf> settleOne(Called call) {
    while (!stopping) {
      try {
        return settlement.settle(List.of(call));
      } catch (RuntimeException failure) {
        if (!Outage.is(failure)) {
          failed(call.work(), failure);
          return Set.of();
        }
        pause();
      }
    }
    return Set.of();
  }

  private void failed(Work work, Throwable failure) {
    if (Outage.is(failure)) return;
    LOG.log(Level.ERROR, "Job " + work.id() + " of kind " + work.handler().kind() + " failed", failure);
    settlement.failed(work, failure);
  }
}
