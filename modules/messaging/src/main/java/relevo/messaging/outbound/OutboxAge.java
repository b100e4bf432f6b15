package relevo.messaging.outbound;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import relevo.kernel.ProductClock;

/** How long the oldest message that should have left has been waiting, for the metrics page. */
@ApplicationScoped
class OutboxAge {

  private static final String OLDEST = """
      select min(created_at) from messaging.outbound where state in ('PENDING', 'SENDING', 'RETRY')""";

  @Inject MetricRegistry metrics;
  @Inject ProductClock clock;
  @Resource(lookup = "jdbc/webhooks") DataSource database;

  void register(@Observes @Initialized(ApplicationScoped.class) Object application) {
    metrics.gauge(Metadata.builder()
        .withName("relevo_outbox_age_seconds")
        .withDescription("Age of the oldest message to a customer that has not left; -1 if the database does not answer")
        .withUnit("seconds")
        .build(), this::seconds);
  }

  private double seconds() {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(OLDEST)) {
      row.next();
      if (row.getTimestamp(1) == null) return 0;
      return Duration.between(row.getTimestamp(1).toInstant(), clock.now()).toMillis() / 1000.0;
    } catch (SQLException outage) {
      return -1;
    }
  }
}
