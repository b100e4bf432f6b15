package relevo.messaging.search;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import relevo.messaging.sql.Row;
import relevo.permission.Reach;

/** The statements of one search. An id grows with time, so that the order of ids is that of messages. */
record Scan(Asked asked, int most, Set<String> teams) {

  /** What the database says of a statement that was called off. */
  static final String TOOK_TOO_LONG = "57014";
  private static final int BOUND_SECONDS = 1;
  private static final int MOST_NAMESAKES = 2_000;

  /** The outer condition is asked of matching rows alone, as they come: {@code offset 0} keeps the two apart, and none is put by on disk. */
  static final String NEWEST_FIRST = """
      select id from (select id, conversation_id, words from messaging.message order by id desc limit %d) newest
      where words @@ cast(? as tsquery) and %s order by id desc limit ?""".formatted(Search.NEWEST, Reach.seen("newest.conversation_id"));
  static final String BY_INDEX = """
      select id from (select id, conversation_id from messaging.message where words @@ cast(? as tsquery) offset 0) hit
      where %s order by id desc limit ?""".formatted(Reach.seen("hit.conversation_id"));
  /** Of who sees some: sorted first, so that no more of them are asked about than fill the page. */
  static final String BY_INDEX_OF_SOME = """
      select id from (select * from (select id, conversation_id from messaging.message where words @@ cast(? as tsquery) offset 0) hit
        order by id desc offset 0) sorted
      where %s limit ?""".formatted(Reach.seen("sorted.conversation_id"));
  static final String OF_FEW = """
      select m.id from (select distinct conversation_id from kernel.conversation_team where team = any(?)) seen cross join lateral (
        select id from messaging.message where conversation_id = seen.conversation_id and words @@ cast(? as tsquery) offset 0) m
      order by m.id desc limit ?""";
  static final String SAID = """
      select m.id, m.conversation_id, m.at, m.content, c.phone, c.name
      from messaging.message m join messaging.conversation c on c.id = m.conversation_id where m.id = any(?)""";
  private static final String HAS_FEW = """
      select count(*) from (select 1 from kernel.conversation_team where team = any(?) limit ?) few""";
  private static final String CONTACTS = """
      with hit as materialized (select c.id from messaging.conversation c where messaging.called(c.name, c.phone) @@ cast(? as tsquery) and %s limit ?)
      select c.id, c.phone, c.name, coalesce(c.last_inbound_at, c.opened_at) as at from hit join messaging.conversation c on c.id = hit.id
      order by at desc limit ?""".formatted(Reach.seen("c.id"));

  boolean isLimited() {
    return !teams.isEmpty();
  }

  boolean hasFew(Connection connection) throws SQLException {
    return Row.read(connection, HAS_FEW, row -> row.getInt(1), teams(connection), Search.FEW + 1).getFirst() <= Search.FEW;
  }

  /** @throws SQLException of {@link #TOOK_TOO_LONG} where it took too long */
  List<UUID> ids(Connection connection, String sql) throws SQLException {
    Array limit = teams(connection);
    boolean teamsFirst = sql.equals(OF_FEW);
    return bounded(connection, sql, row -> row.getObject(1, UUID.class), teamsFirst
        ? new Object[] {limit, asked.inMessages(), most} : new Object[] {asked.inMessages(), limit, limit, most});
  }

  <T> List<T> contacts(Connection connection, int some, Row.Reader<T> reader) throws SQLException {
    Array limit = teams(connection);
    return bounded(connection, CONTACTS, reader, asked.inContacts(), limit, limit, MOST_NAMESAKES, some);
  }

  private Array teams(Connection connection) throws SQLException {
    return connection.createArrayOf("text", teams.toArray());
  }

  private static <T> List<T> bounded(Connection connection, String sql, Row.Reader<T> reader, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setQueryTimeout(BOUND_SECONDS);
      Row.bind(statement, values);
      List<T> read = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) read.add(reader.read(rows));
      }
      return read;
    }
  }
}
