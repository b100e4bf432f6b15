package relevo.housekeeping;

import java.sql.Connection;
import java.sql.SQLException;

/** Rows of one table that need not be kept for ever. Found by CDI. */
public interface Perishable {

  /** The table, as the metrics name it. */
  String table();

  /**
   * Removes the oldest of those whose time is over, in the transaction of this connection.
   *
   * @return how many went; 0 once none is left to go
   */
  int forget(Connection connection, int most) throws SQLException;
}
