package relevo.housekeeping;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;

/** Removes rows by one statement. */
public final class Old {

  private Old() {}

  /** @param delete has two parameters: before when, and how many at most */
  public static int remove(Connection connection, String delete, Instant before, int most) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(delete)) {
      statement.setTimestamp(1, Timestamp.from(before));
      statement.setInt(2, most);
      return statement.executeUpdate();
    }
  }
}
