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
import java.time.Instant;
import java.util.List;
import relevo.events.DeskEvent;
import relevo.kernel.Column;
import relevo.kernel.CommitBatch;
import relevo.kernel.JsonText;
import relevo.kernel.ProductClock;

/** Writes every event down in its own transaction, a cause before its effects, one batch per commit. */
@ApplicationScoped
public class Journal {

  /** One statement of one form, however many rows: it stays prepared, and costs one round trip. */
  private static final String INSERT = """
      insert into kernel.journal (at, conversation_id, event, body)
      select at::timestamptz, conversation_id, event, body::jsonb from unnest(?, ?, ?, ?) as said(at, conversation_id, event, body)""";

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry") TransactionSynchronizationRegistry transactions;
  @PersistenceContext EntityManager em;
  @Inject ProductClock clock;

  private record Entry(Instant at, DeskEvent event) {}

  void on(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) DeskEvent event) {
    batch().add(new Entry(clock.now(), event));
  }

  /** Which this event is among all of its transaction, from 0: with the transaction's number it finds the entry later. */
  public int place(DeskEvent event) {
    List<Entry> said = batch().rows();
    for (int place = said.size() - 1; place >= 0; place--) if (said.get(place).event() == event) return place;
    throw new IllegalStateException("Not said in this transaction: " + event.getClass().getSimpleName());
  }

  private CommitBatch<Entry> batch() {
    return CommitBatch.of(Journal.class, transactions, em, Journal::write);
  }

  private static void write(Connection connection, List<Entry> entries) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      insert.setArray(1, Column.of(connection, "text", entries, entry -> entry.at().toString()));
      insert.setArray(2, Column.of(connection, "uuid", entries, entry -> entry.event().conversationId()));
      insert.setArray(3, Column.of(connection, "text", entries, entry -> entry.event().getClass().getSimpleName()));
      insert.setArray(4, Column.of(connection, "text", entries, entry -> JsonText.of(entry.event())));
      insert.executeUpdate();
    }
  }
}
