package relevo.journal;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import relevo.events.DeskEvent;
import relevo.kernel.CommitBatch;
import relevo.kernel.JsonText;
import relevo.kernel.ProductClock;

/** Writes every event down in its own transaction, a cause before its effects, one batch per commit. */
@ApplicationScoped
public class Journal {

  private static final String INSERT =
      "insert into kernel.journal (at, conversation_id, event, body) values (?, ?, ?, ?::jsonb)";

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry") TransactionSynchronizationRegistry transactions;
  @PersistenceContext EntityManager em;
  @Inject ProductClock clock;

  private record Entry(Instant at, DeskEvent event) {}

  void on(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) DeskEvent event) {
    CommitBatch.of(Journal.class, transactions, em, Journal::write).add(new Entry(clock.now(), event));
  }

  private static void write(Connection connection, List<Entry> entries) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      for (Entry entry : entries) {
        insert.setTimestamp(1, Timestamp.from(entry.at()));
        insert.setObject(2, entry.event().conversationId());
        insert.setString(3, entry.event().getClass().getSimpleName());
        insert.setString(4, JsonText.of(entry.event()));
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }
}
