package relevo.messaging.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.Session;
import relevo.kernel.ProductClock;
import relevo.messaging.sql.Row;

/** What people should know of a contact before they rely on it: who else may be meant, and whether messages arrive. */
@ApplicationScoped
public class Standing {

  /** So many messages in a row that the provider could not bring, and the contact is flagged. */
  static final int TOO_MANY = 3;

  private static final String CONFLICTS = """
      select c.contact_id, a.contact_id from messaging.alias_conflict c
      join messaging.alias a on a.value = c.value and a.kind = c.kind and a.scope = c.scope and a.contact_id <> c.contact_id
      where c.contact_id = any(?) or a.contact_id = any(?)""";
  private static final String UNREACHABLE = """
      select id from messaging.contact where undeliverable >= ? and id = any(?) and not exists (
        select 1 from messaging.conversation where contact_id = contact.id and last_inbound_at > undeliverable_at)""";
  private static final String ONE_MORE = """
      update messaging.contact set undeliverable_at = ?, undeliverable = 1 + case when undeliverable_at < (
        select max(last_inbound_at) from messaging.conversation where contact_id = ?) then 0 else undeliverable end
      where id = ?""";

  @PersistenceContext EntityManager em;
  @Inject ProductClock clock;

  /** Two contacts that share a name. */
  private record Pair(UUID one, UUID other) {}

  /** For each contact that shares a name with another: who the others are. They may be one person; nobody is merged. */
  public Map<UUID, Set<UUID>> conflicts(Collection<UUID> contacts) {
    Map<UUID, Set<UUID>> conflicts = new HashMap<>();
    for (Pair pair : ask(contacts, (connection, ids) ->
        Row.read(connection, CONFLICTS, row -> new Pair(row.getObject(1, UUID.class), row.getObject(2, UUID.class)), ids, ids))) {
      conflicts.computeIfAbsent(pair.one(), any -> new TreeSet<>()).add(pair.other());
      conflicts.computeIfAbsent(pair.other(), any -> new TreeSet<>()).add(pair.one());
    }
    return conflicts;
  }

  /** Those whom messages did not reach, again and again, and who have not written since. */
  public Set<UUID> unreachable(Collection<UUID> contacts) {
    return new HashSet<>(ask(contacts, (connection, ids) ->
        Row.read(connection, UNREACHABLE, row -> row.getObject("id", UUID.class), TOO_MANY, ids)));
  }

  /** A message did not reach them: the count begins anew if they have written since the last one. */
  public void notReached(UUID contact) {
    em.unwrap(Session.class).doWork(connection -> Row.write(connection, ONE_MORE, clock.now(), contact, contact));
  }

  private interface Question<T> {

    List<T> ask(Connection connection, Array contacts) throws SQLException;
  }

  private <T> List<T> ask(Collection<UUID> contacts, Question<T> question) {
    if (contacts.isEmpty()) return List.of();
    return em.unwrap(Session.class).doReturningWork(
        connection -> question.ask(connection, connection.createArrayOf("uuid", contacts.toArray())));
  }
}
