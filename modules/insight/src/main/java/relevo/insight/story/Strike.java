package relevo.insight.story;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;

/** Takes what counts for nothing out of all tables, or puts it back. */
public final class Strike {

  private static final List<String> PARTS = List.of("hand_over", "reply", "promise", "resolution", "stretch", "survey");

  private Strike() {}

  static void episodes(Connection connection, Array episodes) throws SQLException {
    for (String table : PARTS) {
      try (PreparedStatement update = connection.prepareStatement(OpenDays.after(table, "update insight." + table + " set counted = false where episode = any(?)"))) {
        update.setArray(1, episodes);
        update.executeUpdate();
      }
    }
  }

  /** All that a contact ever said; spam never counts. */
  public static void contact(Connection connection, UUID contact, boolean counted) throws SQLException {
    awaitFollower(connection);
    update(connection, OpenDays.after("conversation", "update insight.conversation set counted = ? and not spam where contact_id = ?"), contact, counted);
    for (String table : PARTS) {
      update(connection, OpenDays.after(table, "update insight." + table + " set counted = ? and not talk.spam from insight.conversation talk where talk.id = " + table
          + ".episode and talk.contact_id = ?"), contact, counted);
    }
  }

  /** It would write back what it read earlier. */
  private static void awaitFollower(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("select pg_advisory_xact_lock(7304, 1)");
    }
  }

  private static void update(Connection connection, String sql, UUID contact, boolean counted) throws SQLException {
    try (PreparedStatement update = connection.prepareStatement(sql)) {
      update.setBoolean(1, counted);
      update.setObject(2, contact);
      update.executeUpdate();
    }
  }
}
