package relevo.insight.follow;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import relevo.calendar.Holidays;
import relevo.insight.story.Calendars;
import relevo.insight.story.Story;
import relevo.kernel.ProductClock;

/** Keeps the figures up with the journal, a second behind it at most unless there is much to read. */
@ApplicationScoped
class FollowJournal {

  private static final Logger LOG = System.getLogger(FollowJournal.class.getName());
  private static final int PAGE = 1_000;
  /** Of these, rows are still changed all the time. */
  private static final int RESTLESS_DAYS = 2;
  private static final long CLOSING_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

  @Resource ManagedScheduledExecutorService scheduler;
  @Resource(lookup = "jdbc/aside") DataSource database;
  @Inject Holidays holidays;
  @Inject ProductClock clock;
  @Inject @ConfigProperty(name = "relevo.zone", defaultValue = "Europe/Madrid") String zone;

  private Follower follower;
  private volatile boolean stopping;

  void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
    follower = new Follower(new Story(new Calendars(holidays::of), ZoneId.of(zone)), PAGE);
    scheduler.scheduleWithFixedDelay(this::run, 1, 1, TimeUnit.SECONDS);
  }

  @PreDestroy
  void stop() {
    stopping = true;
  }

  private void run() {
    try {
      boolean more = true;
      while (more && !stopping) more = alone(connection -> follower.step(connection, clock.now()));
      close();
    } catch (SQLException | RuntimeException outage) {
      // an exception would end the schedule for good
      LOG.log(Level.WARNING, "The figures wait: " + outage, outage);
    }
  }

  /** Days that rest, as many as there is time for until the journal is looked at again. */
  private void close() throws SQLException {
    Instant now = clock.now();
    LocalDate last = LocalDate.ofInstant(now, ZoneId.of(zone)).minusDays(RESTLESS_DAYS);
    long end = System.nanoTime() + CLOSING_NANOS;
    boolean more = true;
    while (more && !stopping && System.nanoTime() < end) more = alone(connection -> follower.close(connection, last, now));
  }

  private interface Deed {
    boolean on(Connection connection) throws SQLException;
  }

  private boolean alone(Deed deed) throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        boolean more = deed.on(connection);
        connection.commit();
        return more;
      } catch (SQLException | RuntimeException failure) {
        connection.rollback();
        throw failure;
      }
    }
  }
}
