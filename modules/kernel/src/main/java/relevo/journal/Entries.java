package relevo.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Entries of the journal, for those who read some of them again. In the caller's transaction. */
@ApplicationScoped
public class Entries {

  private static final String COLUMNS = "select id, at, conversation_id, event, body::text from kernel.journal ";
  private static final String BY_PLACE = COLUMNS + "where tx = cast(? as xid8) order by id offset ? limit 1";
  private static final String BY_ID = COLUMNS + "where id = ?";
  private static final String OF_CONVERSATION = COLUMNS
      + "where conversation_id = ? and id <= ? and event = any(?) order by id desc limit ?";
  /** Their bodies are read of those alone: a conversation may have thousands. */
  private static final String NEWEST_OF_EACH = COLUMNS + "where id in (select max(id) from kernel.journal"
      + " where conversation_id = ? and id <= ? and event = any(?) group by event)";

  @PersistenceContext EntityManager em;

  /** One event as it was kept: {@code event} is the name of its record, {@code body} its JSON; the conversation may be null. */
  public record Said(long id, Instant at, UUID conversation, String event, String body) {}

  /** @param transaction the number of the transaction in which it was said, {@code place} as {@link Journal#place} told it there */
  public Optional<Said> said(String transaction, int place) {
    return ask(BY_PLACE, query -> {
      query.setString(1, transaction);
      query.setInt(2, place);
    }).stream().findFirst();
  }

  public Optional<Said> numbered(long id) {
    return ask(BY_ID, query -> query.setLong(1, id)).stream().findFirst();
  }

  /** What a conversation has of these events, to that entry; the newest {@code most}, oldest first. */
  public List<Said> of(UUID conversation, Collection<String> events, long until, int most) {
    return ask(OF_CONVERSATION, query -> {
      fill(query, conversation, events, until);
      query.setInt(4, most);
    }).reversed();
  }

  /** Of each of these events the last that a conversation has, to that entry. */
  public List<Said> newest(UUID conversation, Collection<String> events, long until) {
    return ask(NEWEST_OF_EACH, query -> fill(query, conversation, events, until));
  }

  private static void fill(PreparedStatement query, UUID conversation, Collection<String> events, long until) throws SQLException {
    query.setObject(1, conversation);
    query.setLong(2, until);
    query.setArray(3, query.getConnection().createArrayOf("text", events.toArray()));
  }

  private interface Filling {

    void fill(PreparedStatement query) throws SQLException;
  }

  private List<Said> ask(String sql, Filling filling) {
    return em.unwrap(Session.class).doReturningWork(connection -> read(connection, sql, filling));
  }

  private static List<Said> read(Connection connection, String sql, Filling filling) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      filling.fill(query);
      List<Said> found = new ArrayList<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          found.add(new Said(rows.getLong(1), rows.getObject(2, OffsetDateTime.class).toInstant(), rows.getObject(3, UUID.class),
              rows.getString(4), rows.getString(5)));
        }
      }
      return found;
    }
  }
}
