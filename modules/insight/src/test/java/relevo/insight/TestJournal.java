package relevo.insight;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import relevo.events.DeskEvent;
import relevo.kernel.JsonText;

/** A database with a journal, as the launcher sets it up; one for all tests. */
public final class TestJournal {

  private static final EmbeddedPostgres SERVER = start();

  private TestJournal() {}

  private static EmbeddedPostgres start() {
    try {
      EmbeddedPostgres server = EmbeddedPostgres.builder().setServerConfig("listen_addresses", "127.0.0.1").start();
      for (String module : List.of("kernel", "insight")) {
        Flyway.configure().dataSource(server.getPostgresDatabase()).schemas(module).createSchemas(true).locations("classpath:db/" + module).load().migrate();
      }
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Connection connection() throws SQLException {
    Connection connection = SERVER.getPostgresDatabase().getConnection();
    connection.setAutoCommit(false);
    return connection;
  }

  /** Nothing was ever said, nor counted. */
  public static void empty(Connection connection) throws SQLException {
    run(connection, "truncate kernel.journal, insight.exclusion");
    forget(connection);
    connection.commit();
  }

  public static void forget(Connection connection) throws SQLException {
    run(connection, "truncate insight.conversation, insight.hand_over, insight.reply, insight.promise, insight.resolution, insight.stretch, insight.survey,"
        + " insight.tally, insight.quality, insight.team, insight.release, insight.bookmark, insight.day, insight.day_figure, insight.set_aside, insight.reopening, insight.happening");
  }

  public static void write(Connection connection, Instant at, DeskEvent event) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement("insert into kernel.journal (at, conversation_id, event, body) values (?, ?, ?, ?::jsonb)")) {
      insert.setObject(1, at.atOffset(ZoneOffset.UTC));
      insert.setObject(2, event.conversationId());
      insert.setString(3, event.getClass().getSimpleName());
      insert.setString(4, JsonText.of(event));
      insert.executeUpdate();
    }
  }

  /** All that is counted, as text, to compare. */
  public static List<String> tables(Connection connection) throws SQLException {
    List<String> all = new ArrayList<>();
    for (String table : List.of("conversation", "hand_over", "reply", "promise", "resolution", "stretch", "survey", "tally", "quality", "team", "release", "happening")) {
      try (Statement statement = connection.createStatement();
          ResultSet row = statement.executeQuery("select '" + table + " ' || t::text from insight." + table + " t order by 1")) {
        while (row.next()) all.add(row.getString(1));
      }
    }
    return all;
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
