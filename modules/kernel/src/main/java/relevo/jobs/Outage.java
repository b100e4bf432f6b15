package relevo.jobs;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.List;

/** Tells an outage of the database, during which jobs wait, from a bug, after which they are parked. */
class Outage {

  /** Connection lost, rolled back by the database for another's sake, out of resources, shutting down. */
  private static final List<String> CLASSES = List.of("08", "40", "53", "55", "57", "58");

  /** This process stood still in the middle of a transaction, and the database did not wait for it. */
  private static final String STOOD_STILL = "25P03";

  private Outage() {}

  static boolean is(Throwable error) {
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLTransientException) return true;
      if (cause instanceof SQLException sql && sql.getSQLState() != null) {
        return CLASSES.contains(sql.getSQLState().substring(0, 2)) || sql.getSQLState().equals(STOOD_STILL);
      }
      if (cause.getClass().getSimpleName().contains("ResourceAllocationException")) return true;
    }
    return false;
  }
}
