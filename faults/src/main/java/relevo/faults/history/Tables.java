package relevo.faults.history;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Reads the desk's tables, all of them as of one moment. */
public final class Tables {

  private static final String TRANSCRIPT = "select id, conversation_id, seq, author, provider_id from messaging.message";
  private static final String TALKS = "select id, phone, last_seq from messaging.conversation";
  private static final String OUTBOUND =
      "select id, conversation_id, source, effect, state, delivery, tries from messaging.outbound";
  private static final String DECISIONS = "select message_id from escalation.decision";
  private static final String JOBS =
      "select input::json ->> 'id', parked_at is not null from kernel.job where kind = 'messaging.receive'";
  private static final String RECEIPTS = """
      select body ->> 'outboundId', upper(substr(event, 8)) from kernel.journal
      where event in ('MessageDelivered', 'MessageRead') order by id""";
  private static final String SEEN = "select split_part(key, ':', 3) from messaging.seen where key like 'm:%'";
  private static final String WEBHOOKS = "select count(*) from messaging.raw_event";

  private final Connection connection;

  private Tables(Connection connection) {
    this.connection = connection;
  }

  private interface Reader<T> {

    T read(ResultSet row) throws SQLException;
  }

  public static Kept read(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    Tables tables = new Tables(connection);
    Kept kept = new Kept(
        tables.all(TRANSCRIPT, Tables::line),
        tables.all(TALKS, row -> new Kept.Talk(row.getString(1), row.getString(2), row.getInt(3))),
        tables.all(OUTBOUND, Tables::row),
        tables.all(DECISIONS, row -> new Kept.Ruling(row.getString(1))),
        tables.all(JOBS, row -> new Kept.Job(row.getString(1), row.getBoolean(2))),
        tables.all(RECEIPTS, row -> new Kept.Receipt(row.getString(1), row.getString(2))),
        tables.all(SEEN, row -> row.getString(1)),
        tables.all(WEBHOOKS, row -> row.getLong(1)).getFirst());
    connection.rollback();
    return kept;
  }

  private static Kept.Line line(ResultSet row) throws SQLException {
    return new Kept.Line(row.getString(1), row.getString(2), row.getInt(3), row.getString(4), row.getString(5));
  }

  private static Kept.Row row(ResultSet row) throws SQLException {
    return new Kept.Row(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5),
        row.getString(6), row.getInt(7));
  }

  private <T> List<T> all(String sql, Reader<T> reader) throws SQLException {
    try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
      List<T> all = new ArrayList<>();
      while (rows.next()) all.add(reader.read(rows));
      return all;
    }
  }
}
