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
      while (more && !stopping) more = step();
    } catch (SQLException | RuntimeException outage) {
      // an exception would end the schedule for good
      LOG.log(Level.WARNING, "The figures wait: " + outage, outage);
    }
  }

  private boolean step() throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        boolean more = follower.step(connection, clock.now());
        connection.commit();
        return more;
      } catch (SQLException | RuntimeException failure) {
        connection.rollback();
        throw failure;
      }
    }
  }
}
