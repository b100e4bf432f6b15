package relevo.insight.figure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is open at this moment, team by team. */
public final class Wall {

  private static final String NOW = """
      select coalesce(h.team_now, ''), count(*), count(*) filter (where h.agent_now is null), max(extract(epoch from :now - c.waiting_since)::bigint),
        count(*) filter (where %s), count(*) filter (where %s), max(extract(epoch from :now - h.opened_at)::bigint)
      %s and (cardinality(?::text[]) = 0 or h.team_now = any(?))
      group by 1 order by 1""".formatted(OfWall.WAITS, OfWall.CLOSING, OfWall.OPEN);

  private Wall() {}

  /**
   * One team's work.
   *
   * @param open tickets that are not resolved
   * @param unassigned of these, those that nobody has
   * @param waiting those whose next move is ours
   * @param windowClosing those, whose 24-hour window closes within two hours
   * @param longestWaitSeconds of those; null if none waits
   * @param oldestSeconds since the oldest was opened
   */
  public record Team(String team, long open, long unassigned, long waiting, long windowClosing, Long longestWaitSeconds, Long oldestSeconds) {}

  /** All of them, and each. */
  public record Now(String at, Team all, List<Team> teams) {}

  public static Now of(Connection connection, Set<String> teams, Instant now) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(NOW.replace(":now", "timestamptz '" + now + "'"))) {
      query.setArray(1, connection.createArrayOf("text", teams.toArray()));
      query.setArray(2, connection.createArrayOf("text", teams.toArray()));
      List<Team> found = new ArrayList<>();
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          found.add(new Team(row.getString(1), row.getLong(2), row.getLong(3), row.getLong(5), row.getLong(6), row.getObject(4, Long.class), row.getObject(7, Long.class)));
        }
      }
      return new Now(now.toString(), found.stream().reduce(new Team(null, 0, 0, 0, 0, null, null), Wall::sum), found);
    }
  }

  private static Team sum(Team one, Team other) {
    return new Team(null, one.open + other.open, one.unassigned + other.unassigned, one.waiting + other.waiting, one.windowClosing + other.windowClosing,
        larger(one.longestWaitSeconds, other.longestWaitSeconds), larger(one.oldestSeconds, other.oldestSeconds));
  }

  private static Long larger(Long one, Long other) {
    if (one == null) return other;
    return other == null ? one : Long.valueOf(Math.max(one, other));
  }
}
