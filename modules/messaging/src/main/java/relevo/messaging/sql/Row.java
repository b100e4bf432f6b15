package relevo.messaging.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Reads and writes rows that no entity stands for. Values are ids, texts, numbers, moments or null. */
public final class Row {

  /** Makes something of the row a result stands on. */
  @FunctionalInterface
  public interface Reader<T> {

    T read(ResultSet row) throws SQLException;
  }

  private Row() {}

  public static void write(Connection connection, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = prepare(connection, sql, values)) {
      statement.executeUpdate();
    }
  }

  public static <T> List<T> read(Connection connection, String sql, Reader<T> reader, Object... values) throws SQLException {
    try (PreparedStatement statement = prepare(connection, sql, values); ResultSet rows = statement.executeQuery()) {
      List<T> read = new ArrayList<>();
      while (rows.next()) read.add(reader.read(rows));
      return read;
    }
  }

  public static Instant moment(ResultSet row, String column) throws SQLException {
    Timestamp moment = row.getTimestamp(column);
    return moment == null ? null : moment.toInstant();
  }

  private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    bind(statement, values);
    return statement;
  }

  public static void bind(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i] instanceof Instant moment ? Timestamp.from(moment) : values[i]);
    }
  }
}
