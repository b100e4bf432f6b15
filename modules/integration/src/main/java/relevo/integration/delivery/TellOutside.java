package relevo.integration.delivery;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import relevo.events.DeskEvent;
import relevo.integration.account.Account;
import relevo.integration.account.Accounts;
import relevo.jobs.Jobs;
import relevo.jobs.NewJob;
import relevo.journal.Journal;
import relevo.kernel.Column;
import relevo.kernel.CommitBatch;
import relevo.kernel.Ids;
import relevo.kernel.ProductClock;

/** Hears whatever happens, and leaves a delivery and a job for each integration that wants to hear of it. */
@ApplicationScoped
class TellOutside {

  private static final String INSERT = """
      insert into integration.delivery (id, account, line, conversation_id, event, place, state, at)
      select id, account, line, conversation_id, event, place, 'WAITING', at::timestamptz
      from unnest(?, ?, ?, ?, ?, ?, ?) as told(id, account, line, conversation_id, event, place, at)""";

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry") TransactionSynchronizationRegistry transactions;
  @PersistenceContext EntityManager em;
  @Inject Accounts accounts;
  @Inject Journal journal;
  @Inject Jobs jobs;
  @Inject ProductClock clock;

  private record Row(UUID id, String account, UUID line, UUID conversation, String event, int place, Instant at) {}

  void on(@Observes DeskEvent event) {
    String name = event.getClass().getSimpleName();
    List<Account> hearing = accounts.hearing(name);
    if (hearing.isEmpty()) return;
    int place = journal.place(event);
    for (Account account : hearing) {
      Row row = new Row(Ids.next(), account.name(), line(account.name(), event.conversationId()), event.conversationId(), name, place, clock.now());
      CommitBatch.of(TellOutside.class, transactions, em, this::write).add(row);
    }
  }

  /** What goes one after the other: an integration's deliveries of one conversation, and those of none. */
  static UUID line(String account, UUID conversation) {
    return UUID.nameUUIDFromBytes((account + " " + conversation).getBytes(StandardCharsets.UTF_8));
  }

  /** A cause before its effects, as the journal has them: which observer of an event runs first nobody knows. */
  private void write(Connection connection, List<Row> told) throws SQLException {
    List<Row> rows = told.stream().sorted(Comparator.comparingInt(Row::place)).toList();
    insert(connection, rows);
    jobs.insert(connection, rows.stream().map(row -> new NewJob(Deliver.KIND, row.line(), row.at(), Errand.of(row.id()))).toList());
  }

  private static void insert(Connection connection, List<Row> rows) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      insert.setArray(1, Column.of(connection, "uuid", rows, Row::id));
      insert.setArray(2, Column.of(connection, "text", rows, Row::account));
      insert.setArray(3, Column.of(connection, "uuid", rows, Row::line));
      insert.setArray(4, Column.of(connection, "uuid", rows, Row::conversation));
      insert.setArray(5, Column.of(connection, "text", rows, Row::event));
      insert.setArray(6, Column.of(connection, "integer", rows, Row::place));
      insert.setArray(7, Column.of(connection, "text", rows, row -> row.at().toString()));
      insert.executeUpdate();
    }
  }
}
