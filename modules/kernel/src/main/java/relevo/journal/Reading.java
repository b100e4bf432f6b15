package relevo.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One page for somebody who reads the whole journal, each entry once, however late it was committed: write down the bookmark in the
 * transaction in which the entries had their effect. Within one look entries are in the order of their ids; a page may end anywhere.
 *
 * @param isLast there was no more at this moment
 */
public record Reading(List<Said> entries, Bookmark next, boolean isLast) {

  private static final String NOW = "select pg_current_snapshot()";
  private static final String COLUMNS = "select id, at, conversation_id, event, body::text from ";
  /** From the beginning by the ids themselves, whatever the transactions. */
  private static final String ALL = COLUMNS + """
      kernel.journal where id > ? and event = any(?) and pg_visible_in_snapshot(tx, cast(? as pg_snapshot)) order by id limit ?""";
  private static final String UNSEEN = COLUMNS + """
      (select * from kernel.journal where tx >= cast(? as xid8) union all select * from kernel.journal where tx = any(cast(? as xid8[]))) unseen
      where id > ? and event = any(?) and pg_visible_in_snapshot(tx, cast(? as pg_snapshot)) order by id limit ?""";

  /**
   * @param connection whose transaction has changed nothing yet
   * @param events the kinds that are wanted
   */
  public static Reading of(Connection connection, Bookmark from, Collection<String> events, int most) throws SQLException {
    Cursor until = from.reading() == null ? now(connection) : from.reading();
    List<Said> found = entries(connection, from, until, events, most);
    boolean last = found.size() < most;
    return new Reading(found, last ? new Bookmark(until, null, 0) : new Bookmark(from.read(), until, found.getLast().id()), last);
  }

  private static Cursor now(Connection connection) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(NOW); ResultSet row = query.executeQuery()) {
      row.next();
      return Cursor.of(row.getString(1));
    }
  }

  private static List<Said> entries(Connection connection, Bookmark from, Cursor until, Collection<String> events, int most) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(from.read() == null ? ALL : UNSEEN)) {
      int place = 0;
      if (from.read() != null) {
        query.setString(++place, String.valueOf(from.read().next()));
        query.setString(++place, from.read().running().stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")));
      }
      query.setLong(++place, from.after());
      query.setArray(++place, connection.createArrayOf("text", events.toArray()));
      query.setString(++place, until.snapshot());
      query.setInt(++place, most);
      try (ResultSet rows = query.executeQuery()) {
        List<Said> entries = new ArrayList<>();
        while (rows.next()) entries.add(entry(rows));
        return entries;
      }
    }
  }

  private static Said entry(ResultSet row) throws SQLException {
    return new Said(row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant(), row.getObject(3, UUID.class), row.getString(4), row.getString(5));
  }
}
