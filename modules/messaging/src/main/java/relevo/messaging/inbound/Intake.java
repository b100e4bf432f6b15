package relevo.messaging.inbound;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import relevo.jobs.Jobs;
import relevo.jobs.NewJob;
import relevo.jobs.RightOfWay;

/** Keeps webhooks, on a pool of its own: what arrives while one transaction runs shares the next, and each learns when it is safe. */
@ApplicationScoped
class Intake {

  private static final int MOST_AT_ONCE = 64;
  /** Transactions begin no closer together than this: a lone webhook waits for nothing, many share a commit. */
  private static final long GAP_NANOS = 5_000_000;
  private static final long PATIENCE_MILLIS = 950;

  @Resource ManagedExecutorService workers;
  @Resource(lookup = "jdbc/webhooks") DataSource database;
  @Inject Acceptance acceptance;
  @Inject InboundCount count;
  @Inject Jobs jobs;
  @Inject RightOfWay rightOfWay;

  private final BlockingQueue<Arrival> arrivals = new LinkedBlockingQueue<>();
  private volatile boolean stopping;

  void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
    workers.execute(this::keepOn);
  }

  @PreDestroy
  void stop() {
    stopping = true;
  }

  /**
   * Returns once the webhook and what it brought are committed.
   *
   * @throws NotKept if that did not come true within a second: it must be brought again
   */
  void keep(Arrival arrival) throws NotKept {
    rightOfWay.arrived();
    arrivals.add(arrival);
    try {
      arrival.kept().get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (ExecutionException failure) {
      throw new NotKept(failure.getCause());
    } catch (TimeoutException slow) {
      arrivals.remove(arrival);
      if (arrival.kept().completeExceptionally(slow)) throw new NotKept(slow);
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
      throw new NotKept(end);
    } finally {
      rightOfWay.passed();
    }
  }

  private void keepOn() {
    long last = System.nanoTime();
    while (!stopping) {
      try {
        Arrival first = arrivals.poll(1, TimeUnit.SECONDS);
        if (first == null) continue;
        TimeUnit.NANOSECONDS.sleep(GAP_NANOS - (System.nanoTime() - last));
        last = System.nanoTime();
        List<Arrival> together = new ArrayList<>(List.of(first));
        arrivals.drainTo(together, MOST_AT_ONCE - 1);
        keepAll(together);
      } catch (InterruptedException end) {
        return;
      }
    }
  }

  private void keepAll(List<Arrival> together) {
    try {
      keepInOneTransaction(together);
    } catch (SQLException | RuntimeException | StackOverflowError failure) {
      if (together.size() == 1) together.getFirst().kept().completeExceptionally(failure);
      else for (Arrival one : together) if (one.isWaitedFor()) keepAll(List.of(one));
    }
  }

  private void keepInOneTransaction(List<Arrival> together) throws SQLException {
    List<NewJob> added;
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        added = acceptance.accept(connection, together);
        connection.commit();
      } catch (SQLException | RuntimeException failure) {
        connection.rollback();
        throw failure;
      }
    }
    for (Arrival each : together) each.kept().complete(null);
    count.add(added.size());
    jobs.hint(added);
  }

  /** The webhook is not safe. */
  static class NotKept extends Exception {

    private static final long serialVersionUID = 1L;

    NotKept(Throwable cause) {
      super(cause);
    }

    /** What went wrong, for the log; a message could hold what the customer wrote. */
    String kind() {
      String name = getCause().getClass().getSimpleName();
      return getCause() instanceof SQLException sql ? name + " " + sql.getSQLState() : name;
    }
  }
}
