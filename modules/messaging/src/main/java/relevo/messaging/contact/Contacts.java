package relevo.messaging.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import relevo.kernel.Ids;
import relevo.kernel.ProductClock;

/** Resolves contacts by their aliases, for a whole webhook at once, on the webhook's own connection. */
@ApplicationScoped
public class Contacts {

  /** One by one through the index, whatever the planner thinks of a table that has just begun to grow. */
  private static final String KNOWN = """
      select known.* from unnest(?, ?, ?) asked(value, kind, scope) cross join lateral (
        select value, kind, scope, contact_id from messaging.alias a
        where a.value = asked.value and a.kind = asked.kind and a.scope = asked.scope limit 1) known""";
  private static final String NEW_ALIASES = """
      insert into messaging.alias (value, kind, scope, contact_id)
      select * from unnest(?, ?, ?, ?) on conflict do nothing returning value""";
  private static final String NEW_CONTACT = "insert into messaging.contact (id, name, created_at) values (?, ?, ?)";

  @Inject ProductClock clock;

  /** Someone who wrote: their aliases, strongest first, and the name they go by, or null. */
  public record Writer(List<Alias> aliases, String name) {}

  /**
   * Finds or creates the contact of each writer. An alias that belongs to another contact already stays there: the strongest
   * known alias decides, and nobody is merged.
   */
  public Map<Writer, UUID> resolve(Connection connection, Collection<Writer> writers) throws SQLException {
    Map<Alias, UUID> known = known(connection, writers.stream().flatMap(writer -> writer.aliases().stream()).toList());
    SortedMap<Alias, UUID> unknown = new TreeMap<>();
    Map<UUID, String> names = new HashMap<>();
    Map<Writer, UUID> resolved = new HashMap<>();
    for (Writer writer : writers) {
      UUID contact = firstOf(writer.aliases(), known, unknown);
      if (contact == null) names.put(contact = Ids.next(), writer.name());
      for (Alias alias : writer.aliases()) if (!known.containsKey(alias)) unknown.putIfAbsent(alias, contact);
      resolved.put(writer, contact);
    }
    if (unknown.isEmpty()) return resolved;
    boolean ours = insertAliases(connection, unknown);
    insertContacts(connection, names);
    return ours ? resolved : resolve(connection, writers);
  }

  private static UUID firstOf(List<Alias> aliases, Map<Alias, UUID> known, Map<Alias, UUID> unknown) {
    return aliases.stream().map(known::get).filter(Objects::nonNull).findFirst()
        .or(() -> aliases.stream().map(unknown::get).filter(Objects::nonNull).findFirst())
        .orElse(null);
  }

  /** Who is behind these aliases already; the unknown are left out. */
  public Map<Alias, UUID> known(Connection connection, Collection<Alias> aliases) throws SQLException {
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
  private static boolean insertAliases(Connection connection, SortedMap<Alias, UUID> aliases) throws SQLException {
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

  private static void bind(Connection connection, PreparedStatement statement, Set<Alias> sorted) throws SQLException {
    statement.setArray(1, connection.createArrayOf("text", sorted.stream().map(Alias::value).toArray()));
    statement.setArray(2, connection.createArrayOf("text", sorted.stream().map(Alias::kind).toArray()));
    statement.setArray(3, connection.createArrayOf("text", sorted.stream().map(Alias::scope).toArray()));
  }

  private void insertContacts(Connection connection, Map<UUID, String> names) throws SQLException {
    try (PreparedStatement contact = connection.prepareStatement(NEW_CONTACT)) {
      for (Map.Entry<UUID, String> each : names.entrySet()) {
        contact.setObject(1, each.getKey());
        contact.setString(2, each.getValue());
        contact.setTimestamp(3, Timestamp.from(clock.now()));
        contact.addBatch();
      }
      contact.executeBatch();
    }
  }
}
