package relevo.insight.story;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The rows of one table that a page of the journal may change; only what did change is written. */
final class Rows<F extends Fact> {

  private final Table<F> table;
  private final List<F> all = new ArrayList<>();
  private final Map<UUID, List<Object>> before = new HashMap<>();

  Rows(Table<F> table) {
    this.table = table;
  }

  void read(Connection connection, String where, java.sql.Array parameter) throws SQLException {
    for (F row : table.rows(connection, where, parameter)) {
      all.add(row);
      before.put(row.id, table.values(row));
    }
  }

  F add(F row) {
    all.add(row);
    return row;
  }

  List<F> all() {
    return all;
  }

  void write(Connection connection) throws SQLException {
    table.write(connection, all.stream().filter(row -> !table.values(row).equals(before.get(row.id))).toList());
  }
}
