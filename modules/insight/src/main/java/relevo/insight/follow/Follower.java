package relevo.insight.follow;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import relevo.insight.figure.CloseDay;
import relevo.insight.story.Story;
import relevo.journal.Bookmark;
import relevo.journal.Reading;

/** Reads the journal to its end, page by page; each page and the place where it ends are one transaction. */
final class Follower {

  private static final Logger LOG = System.getLogger(Follower.class.getName());
  private static final String NAME = "kpis";
  /** Held to the end of each transaction: one node at a time. */
  private static final String ALONE = "select pg_try_advisory_xact_lock(7304, 1)";
  /** Of what is written down of an entry; what an earlier one wrote is written anew, as far as the journal goes back. */
  private static final int VERSION = 1;
  private static final String CLUSTER = "select system_identifier::text from pg_control_system()";
  private static final String PLACE = "select place, cluster, release, version from insight.bookmark where name = ?";
  private static final String KEEP = """
      insert into insight.bookmark (name, place, cluster, read_to, entries, release, begun, version) values (?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (name) do update set place = excluded.place, cluster = excluded.cluster, read_to = coalesce(excluded.read_to, bookmark.read_to),
        entries = bookmark.entries + excluded.entries, release = excluded.release, version = excluded.version""";
  /** What was counted before the first entry that is still kept could not be counted again. */
  private static final String LOST = """
      select exists (select from insight.conversation where t_in < (select at from kernel.journal order by id limit 1))
        or (exists (select from insight.conversation) and not exists (select from kernel.journal))""";
  private static final List<String> TABLES = List.of("conversation", "hand_over", "reply", "promise", "resolution", "stretch", "survey", "tally", "quality",
      "team", "release", "bookmark", "day", "day_figure", "set_aside", "reopening", "happening");

  private final Story story;
  private final int most;
  private boolean knowsFormulas;

  /** @param most entries a page */
  Follower(Story story, int most) {
    this.story = story;
    this.most = most;
  }

  private record Place(Bookmark bookmark, String cluster, long release, int version) {}

  /**
   * One page, in the transaction of this connection.
   *
   * @return true if there may be more
   */
  boolean step(Connection connection, Instant now) throws SQLException {
    if (!isAlone(connection)) return false;
    String cluster = text(connection, CLUSTER);
    Place place = place(connection);
    // places in the journal of another cluster, from which all of this was restored, mean nothing here
    if (place != null && !place.cluster().equals(cluster)) {
      if (losesSome(connection)) return goOn(connection, place, cluster, now);
      forget(connection);
      place = null;
    }
    if (place != null && place.version() < VERSION) place = anew(connection, place);
    Bookmark from = place == null ? Bookmark.FIRST : place.bookmark();
    Reading page = Reading.of(connection, from, Story.events(), most);
    if (page.entries().isEmpty() && place != null && page.next().read().equals(from.read())) return false;
    long release = story.tell(connection, page.entries(), place == null ? 0 : place.release());
    keep(connection, page, cluster, release, now);
    return !page.isLast();
  }

  /**
   * Sums up one day whose rows changed, in the transaction of this connection.
   *
   * @param last no day after it: what changes all the time is better read than summed up
   * @return true if there may be more
   */
  boolean close(Connection connection, LocalDate last, Instant now) throws SQLException {
    if (!isAlone(connection)) return false;
    if (!knowsFormulas) CloseDay.openOutdated(connection);
    knowsFormulas = true;
    return CloseDay.next(connection, last, now);
  }

  /** Forgets all figures: the next look begins with the first entry of the journal. */
  static void forget(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("select pg_advisory_xact_lock(7304, 1)");
      statement.execute("truncate " + String.join(", ", TABLES.stream().map(table -> "insight." + table).toList()));
    }
  }

  static boolean losesSome(Connection connection) throws SQLException {
    return "t".equals(text(connection, LOST));
  }

  private static Place anew(Connection connection, Place place) throws SQLException {
    if (!losesSome(connection)) {
      forget(connection);
      return null;
    }
    LOG.log(Level.INFO, "The journal no longer goes back as far as the figures: the lists of conversations behind what is counted by days begin here");
    try (Statement statement = connection.createStatement()) {
      statement.execute("update insight.bookmark set version = " + VERSION);
    }
    return place;
  }

  /** Keeps what can no longer be counted anew, and reads on after all that was restored. */
  private static boolean goOn(Connection connection, Place place, String cluster, Instant now) throws SQLException {
    LOG.log(Level.WARNING, "The database was restored and its journal no longer goes back as far as the figures: they are kept as they were, and what was"
        + " said last before the copy may be missing in them");
    keep(connection, Reading.of(connection, Bookmark.FIRST, List.of(), 1), cluster, place.release(), now);
    return true;
  }

  private static boolean isAlone(Connection connection) throws SQLException {
    return "t".equals(text(connection, ALONE));
  }

  private static String text(Connection connection, String sql) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(sql); ResultSet row = query.executeQuery()) {
      row.next();
      return row.getString(1);
    }
  }

  private static Place place(Connection connection) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(PLACE)) {
      query.setString(1, NAME);
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? new Place(Bookmark.read(row.getString(1)).orElseThrow(), row.getString(2), row.getLong(3), row.getInt(4)) : null;
      }
    }
  }

  private static void keep(Connection connection, Reading page, String cluster, long release, Instant now) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(KEEP)) {
      statement.setString(1, NAME);
      statement.setString(2, page.next().text());
      statement.setString(3, cluster);
      statement.setObject(4, page.isLast() ? now.atOffset(ZoneOffset.UTC) : page.entries().getLast().at().atOffset(ZoneOffset.UTC));
      statement.setInt(5, page.entries().size());
      statement.setLong(6, release);
      statement.setObject(7, now.atOffset(ZoneOffset.UTC));
      statement.setInt(8, VERSION);
      statement.executeUpdate();
    }
  }
}
