package relevo.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import relevo.figure.Figures;
import relevo.insight.TestJournal;

/** What waits for a person has its own figure, and does not make the rest look late. Here, where there is a database. */
class JobFiguresTest {

  private static final Instant NOW = Instant.parse("2026-03-20T12:00:00Z");

  private final List<String> names = new ArrayList<>();
  private String query;

  @Test
  void count_the_age_of_what_will_leave_and_not_of_what_was_parked() throws SQLException {
    JobFigures figures = new JobFigures();
    figures.figures = new Figures() {
      @Override
      public void watch(String asked, Figure... all) {
        query = asked;
        for (Figure each : all) names.add(each.name());
      }
    };
    figures.register(null);
    try (Connection connection = TestJournal.connection()) {
      assertThat(asked(connection, "relevo_outbox_age_seconds")).isZero();
      add(connection, "2026-03-20T11:59:30Z", "null");
      assertThat(asked(connection, "relevo_outbox_age_seconds")).isEqualTo(30);
      add(connection, "2026-03-19T12:00:00Z", "'2026-03-20T00:00:00Z'");
      assertThat(asked(connection, "relevo_outbox_age_seconds")).isEqualTo(30);
      assertThat(asked(connection, "relevo_jobs_parked")).isEqualTo(1);
      connection.rollback();
    }
  }

  private double asked(Connection connection, String name) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setTimestamp(1, Timestamp.from(NOW));
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getDouble(1 + names.indexOf(name));
      }
    }
  }

  private static void add(Connection connection, String added, String parked) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("insert into kernel.job (kind, direction, subject, lane, goes_first, input, due_at, added_at, parked_at)"
          + " values ('test', 'OUT', gen_random_uuid(), 0, false, '{}', '" + added + "', '" + added + "', " + parked + ")");
    }
  }
}
