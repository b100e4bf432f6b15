package relevo.insight.follow;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import relevo.insight.Tale;
import relevo.insight.story.Calendars;
import relevo.insight.story.Story;

/** A follower as the desk has it. */
public final class Followed {

  private Followed() {}

  static Follower follower(int page) {
    return new Follower(new Story(new Calendars(team -> Set.of()), Tale.MADRID), page);
  }

  /** To the end of the journal. */
  static void read(Connection connection, int page, Instant now) throws SQLException {
    Follower follower = follower(page);
    boolean more = true;
    while (more) {
      more = follower.step(connection, now);
      connection.commit();
    }
  }

  /** And all days closed, to this one. */
  public static void all(Connection connection, int page, Instant now) throws SQLException {
    read(connection, page, now);
    Follower follower = follower(page);
    while (follower.close(connection, LocalDate.ofInstant(now, Tale.MADRID), now)) connection.commit();
    connection.commit();
  }
}
