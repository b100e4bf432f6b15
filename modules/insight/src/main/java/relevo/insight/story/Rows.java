package relevo.insight.story;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of one table that a page of the journal may change; only what did change is written. */
final class Rows<F extends Fact> {

  private final Table<F> table;
  private final List<F> all = new ArrayList<>();
  private final Map<UUID, List<Object>> before = new HashMap<>();
  private final Map<UUID, LocalDate> dayBefore = new HashMap<>();

  Rows(Table<F> table) {
    this.table = table;
  }

  void read(Connection connection, String where, java.sql.Array parameter) throws SQLException {
    for (F row : table.rows(connection, where, parameter)) {
      all.add(row);
      before.put(row.id, table.values(row));
      dayBefore.put(row.id, row.day);
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
    List<F> changed = all.stream().filter(row -> !table.values(row).equals(before.get(row.id))).toList();
    table.write(connection, changed);
    OpenDays.of(connection, table.name(), changed.stream().flatMap(row -> Stream.of(row.day, dayBefore.getOrDefault(row.id, row.day))).collect(Collectors.toCollection(TreeSet::new)));
  }
}
