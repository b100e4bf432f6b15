package relevo.inside;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Assertions;
import relevo.events.DeskEvent;

/** The desk from inside its server: its beans, its transactions, and its tables as another connection sees them. */
final class Desk {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  interface Work {

    void run() throws Exception;
  }

  private Desk() {}

  static <T> T bean(Class<T> type) {
    return CDI.current().select(type).get();
  }

  static void tell(DeskEvent event) {
    CDI.current().getBeanManager().getEvent().fire(event);
  }

  static void commit(Work work) throws Exception {
    UserTransaction transaction = (UserTransaction) named("java:comp/UserTransaction");
    transaction.begin();
    try {
      work.run();
    } catch (Throwable failure) {
      transaction.rollback();
      throw failure;
    }
    transaction.commit();
  }

  static void rollBack(Work work) throws Exception {
    UserTransaction transaction = (UserTransaction) named("java:comp/UserTransaction");
    transaction.begin();
    try {
      work.run();
    } finally {
      transaction.rollback();
    }
  }

  static long count(String query, Object... values) {
    return Long.parseLong(column("select count(*) " + query, values).getFirst());
  }

  /** The first column of every row, as text. */
  static List<String> column(String query, Object... values) {
    try (Connection connection = ((DataSource) named("jdbc/webhooks")).getConnection();
        PreparedStatement statement = connection.prepareStatement(query)) {
      for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
      List<String> column = new ArrayList<>();
      if (!statement.execute()) return column;
      try (ResultSet rows = statement.getResultSet()) {
        while (rows.next()) column.add(rows.getString(1));
      }
      return column;
    } catch (SQLException e) {
      throw new AssertionError(query, e);
    }
  }

  /** A conversation with somebody who has just written, so that its window is open. */
  static UUID conversation() {
    UUID id = UUID.randomUUID();
    column("insert into messaging.contact (id, name, created_at) values (?, 'Ana', now())", id);
    column("insert into messaging.conversation (id, version, contact_id, channel, phone, owner, last_seq, opened_at, last_inbound_at)"
        + " values (?, 0, ?, '100000000000001', '5215550009999', 'BOT', 0, now(), now())", id, id);
    return id;
  }

  static void await(String what, BooleanSupplier seen) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!seen.getAsBoolean()) {
      if (System.nanoTime() > end) Assertions.fail("Waited in vain for " + what);
      pause(Duration.ofMillis(50));
    }
  }

  static void pause(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static Object named(String name) {
    try {
      return new InitialContext().lookup(name);
    } catch (NamingException e) {
      throw new AssertionError(name, e);
    }
  }
}
