package relevo.insight.story;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;

/** Days whose rows changed: their sums count no more, until the day is closed again. In the transaction that changes the rows. */
final class OpenDays {

  private static final String OPEN = """
      insert into insight.day (fact, day) select ?, unnest(?::date[])
      on conflict (fact, day) do update set closed_by = null where day.closed_by is not null""";

  /** Work that is open over many days: no figure sums it by its day. */
  private static final String WITHOUT_SUMS = "stretch";

  private OpenDays() {}

  static void of(Connection connection, String table, Collection<LocalDate> days) throws SQLException {
    if (days.isEmpty() || table.equals(WITHOUT_SUMS)) return;
    try (PreparedStatement statement = connection.prepareStatement(OPEN)) {
      statement.setString(1, table);
      statement.setArray(2, connection.createArrayOf("date", days.toArray()));
      statement.executeUpdate();
    }
  }

  /** @param update with no returning clause, of this table alone; days of tables that are never closed do no harm */
  static String after(String table, String update) {
    return "with struck as (" + update + " returning " + table + ".day) update insight.day set closed_by = null from (select distinct day from struck) opened where fact = '"
        + table + "' and insight.day.day = opened.day";
  }
}
