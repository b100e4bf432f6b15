package relevo.insight.story;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Set;
import relevo.journal.Said;

/** Entries of the journal that no figure counts, since they could not be read or written down; a rebuild tries them again. */
public final class SetAside {

  private static final String PUT = "insert into insight.set_aside (entry, event, at, why) values (?, ?, ?, ?) on conflict (entry) do nothing";
  private static final String COUNT = "select count(*) from insight.set_aside";
  /** What PostgreSQL says of data that it cannot take. All else is an outage, which will pass, or would be the same for every entry. */
  private static final Set<String> BAD_DATA = Set.of("22", "23", "54");
  private static final int LONGEST = 1_000;

  private SetAside() {}

  /** Also where somebody who was asked, such as for the holidays, has wrapped what the database said. */
  static boolean isOwnFault(Exception failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException said) return said.getSQLState() != null && BAD_DATA.contains(said.getSQLState().substring(0, 2));
    }
    return true;
  }

  static void put(Connection connection, Said said, Exception failure) throws SQLException {
    String why = why(failure);
    try (PreparedStatement insert = connection.prepareStatement(PUT)) {
      insert.setLong(1, said.id());
      insert.setString(2, said.event());
      insert.setObject(3, said.at().atOffset(ZoneOffset.UTC));
      insert.setString(4, why.substring(0, Math.min(LONGEST, why.length())));
      insert.executeUpdate();
    }
  }

  /** Without the values that the driver and the database quote: they are of customers. */
  static String why(Exception failure) {
    Throwable cause = failure instanceof SQLException batch && batch.getNextException() != null ? batch.getNextException() : failure;
    return cause.toString().lines().findFirst().orElse("").replace("\0", "");
  }

  public static long count(Connection connection) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(COUNT); ResultSet row = query.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }
}
