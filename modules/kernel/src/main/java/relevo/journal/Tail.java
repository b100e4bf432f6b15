package relevo.journal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import relevo.journal.Page.Entry;

/** The journal as it grows, for those who follow it: each entry once, as soon as it is committed, however the transactions overlap. */
@ApplicationScoped
public class Tail {

  private static final String NOW = "select pg_current_snapshot()";
  /** What the first snapshot did not see and the second does; by the index on the transaction, however old the one that was still running. */
  private static final String BETWEEN = """
      select moment.seen, e.id, e.at, e.conversation_id, e.event, e.body ->> 'ticketId', coalesce(e.body ->> 'agent', e.body ->> 'login'), e.body ->> 'team'
      from (select coalesce(cast(? as pg_snapshot), pg_current_snapshot()) as seen) moment
      left join lateral (
        select * from (
          select * from kernel.journal where tx >= cast(? as xid8)
          union all
          select * from kernel.journal where tx = any(cast(? as xid8[]))) unseen
        where pg_visible_in_snapshot(tx, moment.seen) limit ?) e on true
      order by e.id""";
  private static final String OLDER = "select exists (select from kernel.journal where tx < cast(? as xid8))";

  /** @param connection as for all here: the caller's own, whose transaction has changed nothing */
  public Cursor now(Connection connection) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(NOW); ResultSet row = query.executeQuery()) {
      row.next();
      return Cursor.of(row.getString(1));
    }
  }

  /** All that was committed since, if it is not more than {@code most}. */
  public Page since(Connection connection, Cursor from, int most) throws SQLException {
    return between(connection, from, null, most);
  }

  /** All that somebody missed who has read to {@code from}, while others have read to {@code to}. */
  public Page missed(Connection connection, Cursor from, Cursor to, int most) throws SQLException {
    boolean ours = from.next() <= to.next() && anyBefore(connection, from.oldest());
    return ours ? between(connection, from, to, most) : new Page(to, List.of(), true);
  }

  /** If nothing older is kept, newer entries may have been forgotten, too; and of another database's cursor nothing is known. */
  private static boolean anyBefore(Connection connection, long transaction) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(OLDER)) {
      query.setString(1, String.valueOf(transaction));
      try (ResultSet row = query.executeQuery()) {
        row.next();
        return row.getBoolean(1);
      }
    }
  }

  private static Page between(Connection connection, Cursor from, Cursor to, int most) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(BETWEEN)) {
      query.setString(1, to == null ? null : to.snapshot());
      query.setString(2, String.valueOf(from.next()));
      query.setString(3, from.running().stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")));
      query.setInt(4, most + 1);
      try (ResultSet rows = query.executeQuery()) {
        return page(rows, most);
      }
    }
  }

  private static Page page(ResultSet rows, int most) throws SQLException {
    List<Entry> entries = new ArrayList<>();
    Cursor seen = null;
    while (rows.next()) {
      if (seen == null) seen = Cursor.of(rows.getString(1));
      if (rows.getObject(2) != null) entries.add(entry(rows));
    }
    boolean gap = entries.size() > most;
    return new Page(seen, gap ? List.of() : List.copyOf(entries), gap);
  }

  private static Entry entry(ResultSet row) throws SQLException {
    Instant at = row.getObject(3, OffsetDateTime.class).toInstant();
    return new Entry(row.getLong(2), at, row.getObject(4, UUID.class), row.getString(5), row.getString(6), row.getString(7), row.getString(8));
  }
}
