package relevo.messaging.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import relevo.housekeeping.Perishable;
import relevo.jobs.Jobs;
import relevo.kernel.ProductClock;
import relevo.messaging.sql.Row;

/** Webhooks whose time is over; one that could not be read and still waits for a person is kept until it is settled. */
@ApplicationScoped
class OldWebhooks implements Perishable {

  private static final String OLDEST = """
      select id, received_at from messaging.raw_event
      where received_at < ? and (received_at, id) > (?, ?) order by received_at, id limit ?""";
  private static final String REMOVE = "delete from messaging.raw_event where id = any(?)";

  @Inject Retention retention;
  @Inject Jobs jobs;
  @Inject ProductClock clock;

  private record Event(long id, Instant receivedAt) {}

  @Override
  public String table() {
    return "messaging.raw_event";
  }

  /** Goes past those that wait, however many they are. */
  @Override
  public int forget(Connection connection, int most) throws SQLException {
    Instant end = clock.now().minus(retention.rawEvents());
    Event last = new Event(0, Instant.EPOCH);
    while (true) {
      List<Event> oldest = Row.read(connection, OLDEST,
          row -> new Event(row.getLong(1), Row.moment(row, "received_at")), end, last.receivedAt(), last.id(), most);
      if (oldest.isEmpty()) return 0;
      int gone = remove(connection, oldest);
      if (gone > 0) return gone;
      last = oldest.getLast();
    }
  }

  private int remove(Connection connection, List<Event> oldest) throws SQLException {
    Map<UUID, Long> bySubject = new HashMap<>();
    oldest.forEach(event -> bySubject.put(Acceptance.laneOf(Long.toString(event.id())), event.id()));
    bySubject.keySet().removeAll(jobs.waiting(connection, ReadAgain.KIND, bySubject.keySet()));
    Row.write(connection, REMOVE, connection.createArrayOf("bigint", bySubject.values().toArray()));
    return bySubject.size();
  }
}
