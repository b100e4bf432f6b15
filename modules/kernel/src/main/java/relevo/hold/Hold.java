package relevo.hold;

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
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;

/** Whether anything may leave the desk: not after a database was restored, until a person has said what is to become of what is in it. */
@ApplicationScoped
public class Hold {

  private static final Logger LOG = System.getLogger(Hold.class.getName());
  private static final long LOOK_SECONDS = 1;

  @Resource ManagedScheduledExecutorService scheduler;
  @Resource(lookup = "jdbc/webhooks") DataSource database;
  @Inject Home home;
  @Inject MetricRegistry metrics;
  /** {@code true}, or a reason, to begin with a hold. */
  @Inject @ConfigProperty(name = "relevo.hold", defaultValue = "false") String wanted;

  private String ordered;
  /** Null until it is known. */
  private volatile Optional<Held> held;

  void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
    metrics.gauge(Metadata.builder().withName("relevo_hold")
        .withDescription("1 while nothing leaves, after a restore, until somebody releases it; -1 if that is not known yet").build(), this::figure);
    scheduler.scheduleWithFixedDelay(this::lookAgain, 0, LOOK_SECONDS, TimeUnit.SECONDS);
  }

  /** @throws IllegalStateException if the database has not been asked yet and does not answer */
  public Optional<Held> held() {
    if (held == null) {
      try {
        look();
      } catch (SQLException outage) {
        throw new IllegalStateException("Whether the desk is held is not known", outage);
      }
    }
    return held;
  }

  public boolean isOn() {
    return held().isPresent();
  }

  private int figure() {
    if (held == null) return -1;
    return held.isPresent() ? 1 : 0;
  }

  private synchronized void look() throws SQLException {
    if (held == null && !wanted.equals("false")) ordered = wanted.equals("true") ? "ordered" : wanted;
    try (Connection connection = database.getConnection()) {
      Optional<Held> seen = home.look(connection, ordered);
      ordered = null;
      if (seen.isPresent() && (held == null || held.isEmpty())) LOG.log(Level.WARNING, "Nothing leaves the desk until somebody releases it: " + seen.get());
      held = seen;
    }
  }

  private void lookAgain() {
    try {
      look();
    } catch (SQLException | RuntimeException outage) {
      LOG.log(Level.DEBUG, "Whether the desk is held could not be looked up anew", outage);
    }
  }
}
