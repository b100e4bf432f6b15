package relevo.housekeeping;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** Forgets, now and then and on one node at a time, what need not be kept: in small transactions that nobody has to wait for. */
@ApplicationScoped
class Housekeeping {

  private static final Logger LOG = System.getLogger(Housekeeping.class.getName());
  private static final int BATCH = 1_000;
  private static final Duration LONGEST_RUN = Duration.ofMinutes(10);
  /** Held to the end of each transaction; the lanes of jobs have numbers of their own. */
  private static final String ALONE = "select pg_try_advisory_xact_lock(7302, 1)";

  @Resource ManagedScheduledExecutorService scheduler;
  @Resource(lookup = "jdbc/webhooks") DataSource database;
  @Inject @Any Instance<Perishable> perishables;
  @Inject MetricRegistry metrics;
  @Inject @ConfigProperty(name = "relevo.housekeeping-seconds", defaultValue = "3600") long everySeconds;

  private volatile boolean stopping;

  void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
    for (Perishable perishable : perishables) count(perishable, 0);
    scheduler.scheduleWithFixedDelay(this::run, Math.min(60, everySeconds), everySeconds, TimeUnit.SECONDS);
  }

  @PreDestroy
  void stop() {
    stopping = true;
  }

  private void run() {
    long end = System.nanoTime() + LONGEST_RUN.toNanos();
    try {
      for (Perishable perishable : perishables) {
        int gone;
        do {
          gone = forgetSome(perishable);
          count(perishable, gone);
        } while (gone > 0 && !stopping && System.nanoTime() < end);
      }
    } catch (SQLException | RuntimeException outage) {
      LOG.log(Level.WARNING, "Housekeeping waits: " + outage.getMessage());
    }
  }

  private int forgetSome(Perishable perishable) throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        int gone = isAlone(connection) ? perishable.forget(connection, BATCH) : 0;
        connection.commit();
        return gone;
      } catch (SQLException | RuntimeException failure) {
        connection.rollback();
        throw failure;
      }
    }
  }

  private static boolean isAlone(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(ALONE)) {
      row.next();
      return row.getBoolean(1);
    }
  }

  private void count(Perishable perishable, int gone) {
    metrics.counter(Metadata.builder()
        .withName("relevo_housekeeping_rows_total")
        .withDescription("Rows removed because their time was over")
        .build(), new Tag("table", perishable.table())).inc(gone);
  }
}
