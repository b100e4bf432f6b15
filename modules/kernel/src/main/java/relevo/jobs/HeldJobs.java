package relevo.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.Session;
import relevo.kernel.JsonText;
import relevo.kernel.ProductClock;
import relevo.kernel.Refusal;

/** What a hold keeps from leaving, and its end. Works in its caller's transaction. */
@ApplicationScoped
public class HeldJobs {

  /** Why a message did not leave, as its conversation shows it. */
  private static final String WHY = "No se envió: estaba por salir cuando se restauró la base de datos";
  /** How long a held job is left alone; a release does not wait for it. */
  static final Duration PATIENCE = Duration.ofSeconds(60);

  /** By then every node has looked again: one that took a job up sooner would put it off once more. */
  private static final Duration SEEN = Duration.ofSeconds(3);

  private static final String COUNT = "select kind, count(*) from kernel.job where kind = any(?) and parked_at is null and added_at < ? group by kind";
  private static final String RELEASE = """
      update kernel.hold set released_at = ?, released_by = ?, drop_before = ?, note = ? where released_at is null""";
  private static final String DROP = """
      with gone as (delete from kernel.job where kind = any(?) and parked_at is null and added_at < ? returning *), kept as (
        insert into kernel.given_up (id, kind, direction, subject, input, attempts, added_at, parked_at, error, owner, note,
          given_up_at, given_up_by, reason)
        select id, kind, direction, subject, input, attempts, added_at, ?, error, owner, note, ?, ?, ? from gone)
      select kind, input from gone""";
  private static final String DROPPED = "update kernel.hold set dropped = ? where id = (select max(id) from kernel.hold)";
  private static final String GO_ON = """
      update kernel.job set due_at = ? where kind = any(?) and parked_at is null and leased_until is null and due_at > ? and due_at <= ?""";

  @PersistenceContext EntityManager em;
  @Inject Handlers handlers;
  @Inject ProductClock clock;

  /** By kind, those that were asked for before then and would leave. */
  public Map<String, Long> waiting(Instant before) {
    return em.unwrap(Session.class).doReturningWork(connection -> {
      try (PreparedStatement query = connection.prepareStatement(COUNT)) {
        query.setArray(1, kinds(connection));
        query.setTimestamp(2, Timestamp.from(before));
        Map<String, Long> counts = new TreeMap<>();
        try (ResultSet rows = query.executeQuery()) {
          while (rows.next()) counts.put(rows.getString(1), rows.getLong(2));
        }
        return counts;
      }
    });
  }

  /**
   * Ends the hold.
   *
   * @param dropBefore what was asked for earlier does not leave any more; null to let everything leave
   * @param note why, or null
   * @return how many were dropped
   * @throws Refusal 409 if nothing is held
   */
  public int release(Instant dropBefore, String by, String note) {
    Timestamp now = Timestamp.from(clock.now());
    Timestamp cut = dropBefore == null ? null : Timestamp.from(dropBefore);
    if (update(RELEASE, now, by, cut, note) == 0) throw new Refusal(409, "not-held", "Nada está retenido: alguien lo liberó ya.");
    int dropped = cut == null ? 0 : drop(cut, now, by);
    update(DROPPED, dropped);
    Timestamp seen = Timestamp.from(clock.now().plus(SEEN));
    Timestamp latest = Timestamp.from(clock.now().plus(PATIENCE));
    em.unwrap(Session.class).doWork(connection -> update(connection, GO_ON, seen, kinds(connection), seen, latest));
    return dropped;
  }

  /** The handlers are told afterwards: they ask the database themselves, and would take the connection away. */
  private int drop(Timestamp cut, Timestamp now, String by) {
    Map<JobHandler<Object, Object>, List<Object>> inputs = em.unwrap(Session.class).doReturningWork(connection -> gone(connection, cut, now, by));
    inputs.forEach((handler, all) -> handler.dropped(all, WHY));
    return inputs.values().stream().mapToInt(List::size).sum();
  }

  private Map<JobHandler<Object, Object>, List<Object>> gone(Connection connection, Timestamp cut, Timestamp now, String by) throws SQLException {
    Map<JobHandler<Object, Object>, List<Object>> inputs = new LinkedHashMap<>();
    try (PreparedStatement drop = connection.prepareStatement(DROP)) {
      bind(drop, kinds(connection), cut, now, now, by, WHY);
      try (ResultSet rows = drop.executeQuery()) {
        while (rows.next()) {
          JobHandler<Object, Object> handler = handlers.of(rows.getString(1));
          inputs.computeIfAbsent(handler, any -> new ArrayList<>()).add(JsonText.as(handler.input(), rows.getString(2)));
        }
      }
    }
    return inputs;
  }

  private int update(String sql, Object... values) {
    return em.unwrap(Session.class).doReturningWork(connection -> update(connection, sql, values));
  }

  private Array kinds(Connection connection) throws SQLException {
    return connection.createArrayOf("text", handlers.leaving().toArray());
  }

  private static int update(Connection connection, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      return statement.executeUpdate();
    }
  }

  private static void bind(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      if (values[i] == null) statement.setNull(i + 1, Types.OTHER);
      else statement.setObject(i + 1, values[i]);
    }
  }
}
