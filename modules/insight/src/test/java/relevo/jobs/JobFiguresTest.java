package relevo.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.junit.jupiter.api.Test;
import relevo.insight.TestJournal;
import relevo.kernel.ProductClock;

/** What waits for a person has its own figure, and does not make the rest look late. Here, where there is a database. */
class JobFiguresTest {

  private static final Instant NOW = Instant.parse("2026-03-20T12:00:00Z");

  private final Map<String, Supplier<?>> gauges = new HashMap<>();

  @Test
  void count_the_age_of_what_will_leave_and_not_of_what_was_parked() throws SQLException {
    try (Connection connection = TestJournal.connection()) {
      JobFigures figures = figures(connection);
      add(connection, "2026-03-20T11:59:30Z", "null");
      assertThat(asked(figures, "relevo_outbox_age_seconds")).isEqualTo(30);
      add(connection, "2026-03-19T12:00:00Z", "'2026-03-20T00:00:00Z'");
      assertThat(asked(figures, "relevo_outbox_age_seconds")).isEqualTo(30);
      assertThat(asked(figures, "relevo_jobs_parked")).isEqualTo(1);
      connection.rollback();
    }
  }

  private double asked(JobFigures figures, String name) {
    figures.register(null);
    return ((Number) gauges.get(name).get()).doubleValue();
  }

  private JobFigures figures(Connection connection) {
    JobFigures figures = new JobFigures();
    figures.metrics = as(MetricRegistry.class, (method, given) -> {
      gauges.put(((Metadata) given[0]).getName(), (Supplier<?>) given[1]);
      return null;
    });
    figures.database = as(DataSource.class, (method, given) -> as(Connection.class,
        (what, with) -> what.equals("prepareStatement") ? connection.prepareStatement((String) with[0]) : null));
    figures.clock = new ProductClock() {
      @Override
      public Instant now() {
        return NOW;
      }
    };
    return figures;
  }

  private interface Deed {
    Object of(String method, Object[] given) throws Exception;
  }

  private static <T> T as(Class<T> type, Deed deed) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> deed.of(method.getName(), given)));
  }

  private static void add(Connection connection, String added, String parked) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("insert into kernel.job (kind, direction, subject, lane, goes_first, input, due_at, added_at, parked_at)"
          + " values ('test', 'OUT', gen_random_uuid(), 0, false, '{}', '" + added + "', '" + added + "', " + parked + ")");
    }
  }
}
