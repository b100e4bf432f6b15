package relevo.jobs;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;

/** How many jobs failed too often and wait for a person, for the metrics page. */
@ApplicationScoped
class ParkedJobs {

  @Inject MetricRegistry metrics;
  @Resource(lookup = "jdbc/webhooks") DataSource database;

  void register(@Observes @Initialized(ApplicationScoped.class) Object application) {
    metrics.gauge(Metadata.builder()
        .withName("relevo_jobs_parked")
        .withDescription("Jobs that failed too often and wait for a person; -1 if the database does not answer")
        .build(), this::count);
  }

  private long count() {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select count(*) from kernel.job where parked_at is not null")) {
      row.next();
      return row.getLong(1);
    } catch (SQLException outage) {
      return -1;
    }
  }
}
