package relevo.insight.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A look at the figures' rows of a period, as far as the caller sees them. */
record Look(Connection connection, Period period, Set<String> teams) {

  /** One row's meaning. */
  interface Reader<T> {

    T read(ResultSet row) throws SQLException;
  }

  /** A condition of SQL with two parameters, both of them {@link #seenTeams}. */
  static String seen(String column) {
    return "(cardinality(?::text[]) = 0 or " + column + " = any(?::text[]))";
  }

  /** Empty for all. */
  String[] seenTeams() {
    return teams.toArray(String[]::new);
  }

  <T> List<T> rows(String sql, Reader<T> reader, Object... values) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      for (int place = 0; place < values.length; place++) set(query, place + 1, values[place]);
      try (ResultSet row = query.executeQuery()) {
        List<T> rows = new ArrayList<>();
        while (row.next()) rows.add(reader.read(row));
        return rows;
      }
    }
  }

  private void set(PreparedStatement query, int place, Object value) throws SQLException {
    if (value instanceof String[] texts) query.setArray(place, connection.createArrayOf("text", texts));
    else query.setObject(place, value);
  }
}
