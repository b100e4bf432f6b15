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
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import relevo.jobs.JobsAdded.LaneOf;
import relevo.jobs.Settlement.Called;
import relevo.jobs.Settlement.Visit;

/** Keeps jobs moving: workers visit lanes and settle calls; a poll finds what no hint told, such as timers and other nodes' jobs. */
@ApplicationScoped
class JobRunner {

  private static final Logger LOG = System.getLogger(JobRunner.class.getName());
  private static final int BATCH = 50;

  @Resource ManagedExecutorService workers;
  @Resource ManagedScheduledExecutorService scheduler;
  @Inject Settlement settlement;
  @Inject JobPoll poll;
  @Inject @ConfigProperty(name = "relevo.jobs.visitors", defaultValue = "4") int visitors;
  @Inject @ConfigProperty(name = "relevo.jobs.settlers", defaultValue = "2") int settlers;
  @Inject @ConfigProperty(name = "relevo.jobs.poll-millis", defaultValue = "250") long pollMillis;

  private final LaneQueue lanes = new LaneQueue();
  private final Calls calls = new Calls();
  private volatile boolean stopping;

  void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
    for (int i = 0; i < visitors; i++) workers.execute(() -> repeat(this::visitNext));
    for (int i = 0; i < settlers; i++) workers.execute(() -> repeat(this::settleNext));
    scheduler.scheduleWithFixedDelay(this::lookForWork, pollMillis, pollMillis, TimeUnit.MILLISECONDS);
  }

  @PreDestroy
  void stop() {
    stopping = true;
    calls.stop();
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobsAdded added) {
    added.lanes().forEach(lanes::want);
  }

  private void lookForWork() {
    try {
      poll.lanesWithWork().forEach(lanes::want);
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
    LaneOf lane = lanes.take(1_000);
    if (lane == null) return;
    try {
      Visit visit = visit(lane);
      for (Work work : visit.leased()) calls.start(work);
      if (visit.found() > 0) lanes.want(lane);
    } finally {
      lanes.giveBack(lane);
    }
  }

  private Visit visit(LaneOf lane) throws InterruptedException {
    try {
      return settlement.visit(lane.direction(), lane.lane(), BATCH);
    } catch (RuntimeException failure) {
      if (Outage.is(failure)) throw failure;
      for (Work work : settlement.look(lane.direction(), lane.lane(), BATCH)) visitOne(lane, work);
      return Visit.NOTHING;
    }
  }

  private void visitOne(LaneOf lane, Work work) throws InterruptedException {
    try {
      for (Work leased : settlement.visitOne(lane.direction(), lane.lane(), work)) calls.start(leased);
    } catch (RuntimeException failure) {
      failed(work, failure);
    }
  }

  private void settleNext() throws InterruptedException {
    List<Called> back = calls.takeBack(BATCH, 1_000);
    if (back.isEmpty()) return;
    List<Called> answered = back.stream().filter(call -> call.error() == null).toList();
    back.stream().filter(call -> call.error() != null).forEach(call -> failed(call.work(), call.error()));
    try {
      if (!answered.isEmpty()) settlement.settle(answered);
    } catch (RuntimeException failure) {
      for (Called call : answered) settleOne(call);
    }
    back.forEach(call -> lanes.want(new LaneOf(call.work().handler().direction(), Lanes.of(call.work().subject()))));
  }

  private void settleOne(Called call) {
    while (!stopping) {
      try {
        settlement.settle(List.of(call));
        return;
      } catch (RuntimeException failure) {
        if (!Outage.is(failure)) {
          failed(call.work(), failure);
          return;
        }
        pause();
      }
    }
  }

  private void failed(Work work, Exception failure) {
    if (Outage.is(failure)) return;
    LOG.log(Level.ERROR, "Job " + work.id() + " of kind " + work.handler().kind() + " failed", failure);
    settlement.failed(work, failure);
  }
}
