package relevo.messaging.contact;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.UUID;

/** The rows behind contacts and their aliases. Everything is read and written in the aliases' order. */
final class AliasTable {

  /** One by one through the index, whatever the planner thinks of a table that has just begun to grow. */
  private static final String KNOWN = """
      select known.* from unnest(?, ?, ?) asked(value, kind, scope) cross join lateral (
        select value, kind, scope, contact_id from messaging.alias a
        where a.value = asked.value and a.kind = asked.kind and a.scope = asked.scope limit 1) known""";
  private static final String NEW_ALIASES = """
      insert into messaging.alias (value, kind, scope, contact_id)
      select * from unnest(?, ?, ?, ?) on conflict do nothing returning value""";
  private static final String NEW_CONTACT = "insert into messaging.contact (id, name, created_at) values (?, ?, ?)";
  private static final String WITH_USER_IDS =
      "select contact_id, scope from messaging.alias where kind = 'user' and contact_id = any(?)";
  private static final String CONFLICT = """
      insert into messaging.alias_conflict (value, kind, scope, contact_id, seen_at) values (?, ?, ?, ?, ?)
      on conflict do nothing""";
  private static final String MOVE = "update messaging.alias set contact_id = ? where value = ? and kind = ? and scope = ?";
  private static final String LEFT_BEHIND = """
      delete from messaging.alias where contact_id = ? and (kind = 'phone' and value = ?
        or kind in ('user', 'parent') and value <> all(?))""";

  private AliasTable() {}

  static Map<Alias, UUID> known(Connection connection, Collection<Alias> aliases) throws SQLException {
    Map<Alias, UUID> known = new HashMap<>();
    if (aliases.isEmpty()) return known;
    try (PreparedStatement query = connection.prepareStatement(KNOWN)) {
      bind(connection, query, new TreeSet<>(aliases));
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          known.put(new Alias(rows.getString(3), rows.getString(2), rows.getString(1)), rows.getObject(4, UUID.class));
        }
      }
    }
    return known;
  }

  /** False if another webhook created one of them first; it has committed by then, and its contact can be read. */
  static boolean insert(Connection connection, SortedMap<Alias, UUID> aliases) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(NEW_ALIASES)) {
      bind(connection, insert, aliases.keySet());
      insert.setArray(4, connection.createArrayOf("uuid", aliases.values().toArray()));
      int inserted = 0;
      try (ResultSet rows = insert.executeQuery()) {
        while (rows.next()) inserted++;
      }
      return inserted == aliases.size();
    }
  }

  static void insertContacts(Connection connection, Map<UUID, String> names, Instant now) throws SQLException {
    if (names.isEmpty()) return;
    try (PreparedStatement contact = connection.prepareStatement(NEW_CONTACT)) {
      for (Map.Entry<UUID, String> each : names.entrySet()) {
        contact.setObject(1, each.getKey());
        contact.setString(2, each.getValue());
        contact.setTimestamp(3, Timestamp.from(now));
        contact.addBatch();
      }
      contact.executeBatch();
    }
  }

  /** On which channels each of the contacts has a user id. */
  static Map<UUID, Set<String>> withUserIds(Connection connection, Set<UUID> contacts) throws SQLException {
    Map<UUID, Set<String>> found = new HashMap<>();
    if (contacts.isEmpty()) return found;
    try (PreparedStatement query = connection.prepareStatement(WITH_USER_IDS)) {
      query.setArray(1, connection.createArrayOf("uuid", contacts.toArray()));
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) found.computeIfAbsent(rows.getObject(1, UUID.class), any -> new HashSet<>()).add(rows.getString(2));
      }
    }
    return found;
  }

  static void conflict(Connection connection, Alias alias, UUID contact, Instant now) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(CONFLICT)) {
      bind(insert, 1, alias);
      insert.setObject(4, contact);
      insert.setTimestamp(5, Timestamp.from(now));
      insert.executeUpdate();
    }
  }

  static void move(Connection connection, Alias alias, UUID contact) throws SQLException {
    try (PreparedStatement update = connection.prepareStatement(MOVE)) {
      update.setObject(1, contact);
      bind(update, 2, alias);
      update.executeUpdate();
    }
  }

  /** A number, and with it all user ids but the new ones. */
  static void dropLeftBehind(Connection connection, UUID contact, Alias number, Collection<Alias> kept) throws SQLException {
    try (PreparedStatement delete = connection.prepareStatement(LEFT_BEHIND)) {
      delete.setObject(1, contact);
      delete.setString(2, number.value());
      delete.setArray(3, connection.createArrayOf("text", kept.stream().map(Alias::value).toArray()));
      delete.executeUpdate();
    }
  }

  private static void bind(PreparedStatement statement, int from, Alias alias) throws SQLException {
    statement.setString(from, alias.value());
    statement.setString(from + 1, alias.kind());
    statement.setString(from + 2, alias.scope());
  }

  private static void bind(Connection connection, PreparedStatement statement, Set<Alias> sorted) throws SQLException {
    statement.setArray(1, connection.createArrayOf("text", sorted.stream().map(Alias::value).toArray()));
    statement.setArray(2, connection.createArrayOf("text", sorted.stream().map(Alias::kind).toArray()));
    statement.setArray(3, connection.createArrayOf("text", sorted.stream().map(Alias::scope).toArray()));
  }
}
