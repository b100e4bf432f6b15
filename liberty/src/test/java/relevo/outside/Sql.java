package relevo.outside;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The desk's own database, as its operator sees it. */
record Sql(RunningDesk desk) {

  /** Does something while a transaction that changed these rows is open; it is rolled back afterwards. */
  void during(String change, Runnable meanwhile) {
    try (Connection connection = connection(); PreparedStatement statement = connection.prepareStatement(change)) {
      connection.setAutoCommit(false);
      statement.execute();
      meanwhile.run();
      connection.rollback();
    } catch (SQLException e) {
      throw new AssertionError(change, e);
    }
  }

  Connection connection() throws SQLException {
    return DriverManager.getConnection(desk.databaseUrl(), "relevo", desk.databasePassword());
  }

  /** The first column of every row that comes of it, as text. */
  List<String> run(String sql, Object... values) {
    try (Connection connection = connection(); PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
      List<String> column = new ArrayList<>();
      if (!statement.execute()) return column;
      try (ResultSet rows = statement.getResultSet()) {
        while (rows.next()) column.add(rows.getString(1));
      }
      return column;
    } catch (SQLException e) {
      throw new AssertionError(sql, e);
    }
  }
}
