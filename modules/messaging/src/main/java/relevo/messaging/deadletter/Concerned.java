package relevo.messaging.deadletter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import relevo.messaging.sql.Row;

/** Whose work a job is: a job's subject is a contact, or merely keeps an order. */
@ApplicationScoped
class Concerned {

  private static final String CONTACTS = "select id from messaging.contact where id = any(?)";
  private static final String CONVERSATIONS = "select contact_id, channel, id from messaging.conversation where contact_id = any(?)";
  private static final int MOST = 1_000;

  @PersistenceContext EntityManager em;

  /** The contacts among some subjects, each with its conversations by channel. */
  record People(Set<UUID> contacts, Map<UUID, Map<String, UUID>> conversations) {

    UUID contact(UUID subject) {
      return contacts.contains(subject) ? subject : null;
    }

    /** On that channel; where none is named, the only one there is. */
    UUID conversation(UUID subject, String channel) {
      Map<String, UUID> theirs = conversations.getOrDefault(subject, Map.of());
      if (channel != null) return theirs.get(channel);
      return theirs.size() == 1 ? theirs.values().iterator().next() : null;
    }
  }

  private record Line(UUID contact, String channel, UUID conversation) {}

  People among(Collection<UUID> subjects) {
    if (subjects.isEmpty()) return new People(Set.of(), Map.of());
    return em.unwrap(Session.class).doReturningWork(connection -> {
      var ids = connection.createArrayOf("uuid", subjects.stream().distinct().limit(MOST).toArray());
      Set<UUID> contacts = new HashSet<>(Row.read(connection, CONTACTS, row -> row.getObject(1, UUID.class), ids));
      List<Line> lines = Row.read(connection, CONVERSATIONS,
          row -> new Line(row.getObject(1, UUID.class), row.getString(2), row.getObject(3, UUID.class)), ids);
      Map<UUID, Map<String, UUID>> conversations = new HashMap<>();
      for (Line line : lines) {
        conversations.computeIfAbsent(line.contact(), any -> new HashMap<>()).put(line.channel(), line.conversation());
      }
      return new People(contacts, conversations);
    });
  }
}
