package relevo.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;

/** The yardstick where pgbench is not installed: the same transaction through the JDBC driver. */
final class JdbcLoop implements Yardstick {

  private static final String HEARD = "insert into entry (chat_id, provider_id, direction, content)"
      + " values (?, ?, 'I', 'hola, ¿a qué hora abren mañana la tienda?') on conflict (provider_id) do nothing";
  private static final String NOTED = "update chat set heard_at = now(), unread = unread + 1, misses = 0,"
      + " version = version + 1 where id = ?";
  private static final String ANSWERED = "insert into entry (chat_id, provider_id, direction, content)"
      + " values (?, ?, 'O', 'Abrimos de lunes a viernes, de 9 a 18 horas.') returning id";
  private static final String PARCELLED = "insert into parcel (chat_id, entry_id, body) values (?, ?, '"
      + "{\"messaging_product\":\"whatsapp\",\"to\":\"50760000000001\",\"type\":\"text\","
      + "\"text\":{\"body\":\"Abrimos de lunes a viernes, de 9 a 18 horas.\"}}'::jsonb)";

  private final Server server;

  JdbcLoop(Server server) {
    this.server = server;
  }

  @Override
  public String name() {
    return "JDBC loop";
  }

  @Override
  public double measure(int seconds) throws SQLException, InterruptedException {
    long start = System.nanoTime();
    long end = start + seconds * 1_000_000_000L;
    List<Callable<Integer>> clients = new ArrayList<>();
    for (int i = 0; i < CLIENTS; i++) clients.add(() -> transactions(end));
    int total = 0;
    try (ExecutorService threads = Executors.newFixedThreadPool(CLIENTS)) {
      for (Future<Integer> client : threads.invokeAll(clients)) total += client.get();
    } catch (ExecutionException failure) {
      throw new SQLException("The yardstick broke", failure.getCause());
    }
    return total * 1e9 / (System.nanoTime() - start);
  }

  private int transactions(long end) throws SQLException {
    try (Connection connection = server.connect(DATABASE);
        PreparedStatement heard = connection.prepareStatement(HEARD);
        PreparedStatement noted = connection.prepareStatement(NOTED);
        PreparedStatement answered = connection.prepareStatement(ANSWERED);
        PreparedStatement parcelled = connection.prepareStatement(PARCELLED)) {
      connection.setAutoCommit(false);
      int done = 0;
      for (; System.nanoTime() < end; done++) {
        long chat = ThreadLocalRandom.current().nextLong(CHATS) + 1;
        heard.setLong(1, chat);
        heard.setString(2, "in." + UUID.randomUUID());
        heard.executeUpdate();
        noted.setLong(1, chat);
        noted.executeUpdate();
        answered.setLong(1, chat);
        answered.setString(2, "out." + UUID.randomUUID());
        parcelled.setLong(1, chat);
        parcelled.setLong(2, newId(answered));
        parcelled.executeUpdate();
        connection.commit();
      }
      return done;
    }
  }

  private static long newId(PreparedStatement insert) throws SQLException {
    try (ResultSet row = insert.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }
}
