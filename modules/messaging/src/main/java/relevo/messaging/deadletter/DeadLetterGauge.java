package relevo.messaging.deadletter;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import relevo.jobs.ParkedJobs;
import relevo.kernel.ProductClock;
import relevo.messaging.outbound.DeadMessages;

/** For how long the oldest dead letter has waited for a person, for the metrics page. */
@ApplicationScoped
class DeadLetterGauge {

  @Inject MetricRegistry metrics;
  @Inject ParkedJobs parked;
  @Inject DeadMessages dead;
  @Inject ProductClock clock;
  @Resource(lookup = "jdbc/webhooks") DataSource database;

  void register(@Observes @Initialized(ApplicationScoped.class) Object application) {
    metrics.gauge(Metadata.builder()
        .withName("relevo_dead_letter_age_seconds").withUnit("seconds")
        .withDescription("Age of the oldest dead letter, 0 if there is none; -1 if the database does not answer")
        .build(), this::age);
  }

  private long age() {
    try (Connection connection = database.getConnection()) {
      return Stream.of(parked.oldest(connection), dead.oldest(connection)).flatMap(since -> since.stream())
          .min(Instant::compareTo).map(since -> Math.max(0, Duration.between(since, clock.now()).toSeconds())).orElse(0L);
    } catch (SQLException outage) {
      return -1;
    }
  }
}
