package relevo.insight.figure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The rows that have to be read themselves: all of open days, and those of closed days that time still changes. */
record Rest(List<LocalDate> open, List<UUID> live) {

  boolean isEmpty() {
    return open.isEmpty() && live.isEmpty();
  }

  /** As {@link Asked#where}, of these rows only. */
  String where(Asked asked) {
    return "counted and (day = any(?) or id = any(?))" + asked.heads();
  }

  void fill(Asked asked, Connection connection, PreparedStatement query) throws SQLException {
    query.setArray(1, connection.createArrayOf("date", open.toArray()));
    query.setArray(2, connection.createArrayOf("uuid", live.toArray()));
    asked.fillHeads(connection, query, 2);
  }
}
