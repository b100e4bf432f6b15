package relevo.insight.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import relevo.figure.Figures;
import relevo.insight.TestJournal;

class InsightFiguresTest {

  private static final Instant NOW = Instant.parse("2026-03-20T12:00:00Z");

  private String query;

  @Test
  void tell_how_long_ago_what_was_not_read_began_and_what_could_not_be() throws SQLException {
    InsightFigures figures = new InsightFigures();
    figures.figures = new Figures() {
      @Override
      public void watch(String asked, Figure... all) {
        query = asked;
      }
    };
    figures.register(null);
    try (Connection connection = TestJournal.connection(); Statement statement = connection.createStatement()) {
      TestJournal.empty(connection);
      assertThat(asked(connection)).containsExactly(0.0, 0.0);
      statement.execute("insert into insight.bookmark (name, place, cluster, read_to, entries, release, begun) values ('kpis', '', '', '2026-03-20T11:50:00Z', 0, 0, now())");
      statement.execute("insert into kernel.journal (at, event, body) values ('2026-03-20T11:49:00Z', 'Any', '{}')");
      assertThat(asked(connection)).as("all of it is read").containsExactly(0.0, 0.0);
      statement.execute("insert into kernel.journal (at, event, body) values ('2026-03-20T11:59:00Z', 'Any', '{}')");
      statement.execute("insert into insight.set_aside (entry, event, at, why) values (1, 'Any', now(), 'odd')");
      assertThat(asked(connection)).containsExactly(600.0, 1.0);
      connection.rollback();
    }
  }

  private List<Double> asked(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setTimestamp(1, Timestamp.from(NOW));
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return List.of(row.getDouble(1), row.getDouble(2));
      }
    }
  }
}
