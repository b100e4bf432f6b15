package relevo.jobs;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import javax.sql.DataSource;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import relevo.kernel.ProductClock;

/** What the metrics page says of jobs: how many wait for a person, and for how long the oldest message has not left. */
@ApplicationScoped
class JobFigures {

  private static final String PARKED = "select count(*) from kernel.job where parked_at is not null and parked_at <= ?";
  private static final String OUTBOX_AGE = """
      select coalesce(extract(epoch from ? - min(added_at)), 0) from kernel.job where direction = 'OUT' and parked_at is null""";

  @Inject MetricRegistry metrics;
  @Inject ProductClock clock;
  @Resource(lookup = "jdbc/webhooks") DataSource database;

  void register(@Observes @Initialized(ApplicationScoped.class) Object application) {
    gauge("relevo_jobs_parked", "none", "Jobs that failed too often and wait for a person", PARKED);
    gauge("relevo_outbox_age_seconds", "seconds", "Age of the oldest message to a customer that has not left", OUTBOX_AGE);
  }

  private void gauge(String name, String unit, String description, String query) {
    Metadata metadata = Metadata.builder()
        .withName(name).withUnit(unit).withDescription(description + "; -1 if the database does not answer").build();
    metrics.gauge(metadata, () -> asked(query));
  }

  /** @param query one figure, and one parameter: now */
  private double asked(String query) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setTimestamp(1, Timestamp.from(clock.now()));
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getDouble(1);
      }
    } catch (SQLException outage) {
      return -1;
    }
  }
}
