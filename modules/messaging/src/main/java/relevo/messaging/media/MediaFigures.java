package relevo.messaging.media;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import relevo.messaging.sql.Row;

/** What the metrics page says of files: how many are still on their way, and how many were lost. */
@ApplicationScoped
class MediaFigures {

  private static final String COUNT = "select count(*) from messaging.attachment where state = ?";

  @Inject MetricRegistry metrics;
  @Resource(lookup = "jdbc/webhooks") DataSource database;

  void register(@Observes @Initialized(ApplicationScoped.class) Object application) {
    gauge("relevo_files_waiting", "Customers' files that are not here yet", Attachment.State.WAITING);
    gauge("relevo_files_lost", "Customers' files that could not be had", Attachment.State.LOST);
  }

  private void gauge(String name, String description, Attachment.State state) {
    metrics.gauge(Metadata.builder().withName(name).withDescription(description + "; -1 if the database does not answer").build(),
        () -> count(state));
  }

  private long count(Attachment.State state) {
    try (Connection connection = database.getConnection()) {
      return Row.read(connection, COUNT, row -> row.getLong(1), state.name()).getFirst();
    } catch (SQLException outage) {
      return -1;
    }
  }
}
