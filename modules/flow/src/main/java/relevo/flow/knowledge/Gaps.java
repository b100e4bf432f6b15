package relevo.flow.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import relevo.kernel.Ids;
import relevo.kernel.ProductClock;
import relevo.permission.Reach;

/** What customers asked and no article answered. */
@ApplicationScoped
public class Gaps {

  private static final int LONGEST = 500;
  private static final String NOTE =
      "insert into flow.gap (id, conversation_id, language, text, at) values (?1, ?2, ?3, ?4, ?5)";

  private static final String COLUMNS = """
      select g.id, g.conversation_id, g.language, g.text, g.at, (select a.id from flow.article a where a.id = g.article) as article from flow.gap g
      """;
  /** Ids grow with time. */
  private static final String UNANSWERED = "select * from (" + COLUMNS + ") gap where article is null order by id desc limit ?";
  private static final String OF_SPAN = COLUMNS + "where g.at >= ? and g.at < ? and " + Reach.seen("g.conversation_id") + " order by g.id desc limit ?";
  private static final String BEGUN = "update flow.gap set article = ?2 where id = any (cast(?1 as uuid[]))";
  private static final String REMOVE = "delete from flow.gap where id = any (cast(?1 as uuid[]))";

  @Inject ProductClock clock;
  @PersistenceContext EntityManager em;

  /** {@code since} included, {@code until} excluded; {@code teams} whose conversations, none for all. */
  record Span(Instant since, Instant until, Set<String> teams) {}

  /** One insert, in the transaction of whoever calls; what else that transaction changes need not be written before it. */
  public void note(UUID conversationId, String text, String language) {
    if (text == null || text.isBlank()) return;
    String start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    em.createNativeQuery(NOTE).setFlushMode(FlushModeType.COMMIT).setParameter(1, Ids.next()).setParameter(2, conversationId)
        .setParameter(3, language == null ? "es" : language).setParameter(4, start.replace('\0', ' ')).setParameter(5, clock.now())
        .executeUpdate();
  }

  /** The newest that nobody has begun an article for, oldest first. */
  List<Gap> newest(int most) {
    return read(UNANSWERED, most);
  }

  /** The newest of a span, oldest first, begun or not. */
  List<Gap> of(Span span, int most) {
    String[] teams = span.teams().toArray(String[]::new);
    return read(OF_SPAN, span.since().atOffset(ZoneOffset.UTC), span.until().atOffset(ZoneOffset.UTC), teams, teams, most);
  }

  private List<Gap> read(String sql, Object... values) {
    return em.unwrap(Session.class).doReturningWork(connection -> {
      try (PreparedStatement query = connection.prepareStatement(sql)) {
        for (int place = 0; place < values.length; place++) {
          Object value = values[place];
          query.setObject(place + 1, value instanceof String[] texts ? connection.createArrayOf("text", texts) : value);
        }
        List<Gap> gaps = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
          while (row.next()) gaps.add(new Gap(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3), row.getString(4),
              row.getObject(5, OffsetDateTime.class).toInstant(), row.getString(6)));
        }
        return gaps.reversed();
      }
    });
  }

  /** Whoever begins an article meanwhile waits until this transaction ends. */
  void lockArticles() {
    em.createNativeQuery("select cast(pg_advisory_xact_lock(7304, 1) as text)", String.class).getSingleResult();
  }

  void begun(Collection<UUID> ids, String article) {
    em.createNativeQuery(BEGUN).setParameter(1, ids.stream().map(UUID::toString).toArray(String[]::new)).setParameter(2, article).executeUpdate();
  }

  int remove(Collection<UUID> ids) {
    return em.createNativeQuery(REMOVE).setParameter(1, ids.stream().map(UUID::toString).toArray(String[]::new)).executeUpdate();
  }
}
