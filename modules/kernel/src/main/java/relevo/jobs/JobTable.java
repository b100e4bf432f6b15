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
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.jdbc.ReturningWork;
import relevo.jobs.JobsAdded.LaneOf;
import relevo.kernel.Column;
import relevo.kernel.JsonText;

/** The statements of the job table. Due dates are the product's time, leases the database's. */
@ApplicationScoped
class JobTable {

  /** Keeps our advisory locks apart from anybody else's in the same database. */
  private static final int LOCK_SPACE = 7_301;

  /** Lane by lane, so that a long queue is read no further than needed. */
  private static final String DUE_IN_LANES = """
      select j.id, j.attempts, j.subject, j.kind, j.input, j.trace from unnest(?) wanted(lane) cross join lateral (
        select id, attempts, subject, kind, input, trace from kernel.job j
        where direction = ? and j.lane = wanted.lane and parked_at is null and due_at <= ?
          and (leased_until is null or leased_until <= clock_timestamp())
          and (direction = 'LATER' or not exists (
            select 1 from kernel.job e
            where e.subject = j.subject and e.direction = j.direction
              and (e.goes_first, -e.id) > (j.goes_first, -j.id)))
        order by id limit ?) j
      order by j.id""";

  /** What waits behind a job can be told from the same look at the table: one batch never has two jobs of one contact and order. */
  private static final String CROSS_OFF = """
      delete from kernel.job j using unnest(?, ?) as d(id, attempts)
      where j.id = d.id and j.attempts = d.attempts
      returning j.id, j.direction <> 'LATER' and exists (
        select 1 from kernel.job s where s.subject = j.subject and s.direction = j.direction and s.id <> j.id)""";

  /** Of the jobs of OUTSIDE most wait for a system that is away: they have an index of their own. */
  private static final String LANES_WITH_WORK = """
      select distinct direction, lane from kernel.job
      where direction in ('IN', 'OUT', 'LATER')
        and parked_at is null and due_at <= ? and (leased_until is null or leased_until <= clock_timestamp())
      union
      select direction, lane from kernel.job
      where direction = 'OUTSIDE'
        and parked_at is null and due_at <= ? and (leased_until is null or leased_until <= clock_timestamp())""";

  /** Those that wait behind one that was put off need not be looked at before it. */
  private static final String PUT_OFF_BEHIND = """
      update kernel.job set due_at = ?
      where subject = ? and direction = 'OUTSIDE' and id > ? and due_at < ? and leased_until is null and parked_at is null""";

  @PersistenceContext EntityManager em;
  @Inject Handlers handlers;

  /**
   * Those of the lanes, all of one direction, that nobody else works in. Must be a statement of its own, before the lanes are
   * read: in one statement the snapshot would be older than the lock.
   */
  List<LaneOf> lock(List<LaneOf> lanes) {
    JobHandler.Direction direction = lanes.getFirst().direction();
    return inConnection(connection -> {
      String tryAll = "select lane, pg_try_advisory_xact_lock(?, lane) from unnest(?) lane";
      try (PreparedStatement lock = connection.prepareStatement(tryAll)) {
        lock.setInt(1, LOCK_SPACE + direction.ordinal());
        lock.setArray(2, numbers(connection, lanes));
        try (ResultSet rows = lock.executeQuery()) {
          List<LaneOf> ours = new ArrayList<>();
          while (rows.next()) if (rows.getBoolean(2)) ours.add(new LaneOf(direction, rows.getInt(1)));
          return ours;
        }
      }
    });
  }

  private static Array numbers(Connection connection, List<LaneOf> lanes) throws SQLException {
    return Column.of(connection, "integer", lanes, LaneOf::lane);
  }

  /** The next jobs of lanes of one direction, at most one per contact where order matters, oldest first. */
  List<Work> dueIn(List<LaneOf> lanes, Instant now, int mostOfEach) {
    return inConnection(connection -> {
      try (PreparedStatement due = connection.prepareStatement(DUE_IN_LANES)) {
        due.setArray(1, numbers(connection, lanes));
        due.setString(2, lanes.getFirst().direction().name());
        due.setTimestamp(3, Timestamp.from(now));
        due.setInt(4, mostOfEach);
        try (ResultSet rows = due.executeQuery()) {
          List<Work> work = new ArrayList<>();
          while (rows.next()) work.add(read(rows));
          return work;
        }
      }
    });
  }

  private Work read(ResultSet row) throws SQLException {
    JobHandler<Object, Object> handler = handlers.of(row.getString(4));
    Object input = JsonText.as(handler.input(), row.getString(5));
    return new Work(row.getLong(1), row.getInt(2), row.getObject(3, UUID.class), handler, input, row.getString(6));
  }

  /** The jobs that were removed, and the lanes in which something waited behind one of them. */
  record CrossedOff(List<Work> work, Set<LaneOf> again) {}

  /** Removes the jobs whose fence still holds and says which these are: only they go on. */
  CrossedOff crossOff(List<Work> batch) {
    return inConnection(connection -> {
      try (PreparedStatement crossOff = connection.prepareStatement(CROSS_OFF)) {
        crossOff.setArray(1, Column.of(connection, "bigint", batch, Work::id));
        crossOff.setArray(2, Column.of(connection, "integer", batch, Work::attempt));
        Map<Long, Boolean> gone = new HashMap<>();
        try (ResultSet rows = crossOff.executeQuery()) {
          while (rows.next()) gone.put(rows.getLong(1), rows.getBoolean(2));
        }
        return new CrossedOff(batch.stream().filter(work -> gone.containsKey(work.id())).toList(),
            batch.stream().filter(work -> gone.getOrDefault(work.id(), false)).map(Work::lane).collect(Collectors.toSet()));
      }
    });
  }

  /** Leases jobs for a call. Their fence moves on by one, so what comes back is what may settle them. */
  List<Work> lease(List<Work> batch) {
    return inConnection(connection -> {
      String lease = "update kernel.job set attempts = attempts + 1,"
          + " leased_until = clock_timestamp() + ? * interval '1 second' where id = ? and attempts = ?";
      try (PreparedStatement statement = connection.prepareStatement(lease)) {
        for (Work work : batch) {
          statement.setLong(1, work.handler().deadline().plus(Settlement.GRACE).toSeconds());
          statement.setLong(2, work.id());
          statement.setInt(3, work.attempt());
          statement.addBatch();
        }
        statement.executeBatch();
      }
      return batch.stream()
          .map(work -> new Work(work.id(), work.attempt() + 1, work.subject(), work.handler(), work.input(), work.trace())).toList();
    });
  }

  /** Puts a job off: it is due again then, with no lease, its attempts counted as they stand. */
  void putOff(Work work, Instant due) {
    update("update kernel.job set due_at = ?, leased_until = null where id = ? and attempts = ?",
        Timestamp.from(due), work.id(), work.attempt());
    if (work.handler().direction() != JobHandler.Direction.OUTSIDE) return;
    update(PUT_OFF_BEHIND, Timestamp.from(due), work.subject(), work.id(), Timestamp.from(due));
  }

  /** Counts a failure, and puts the job off. */
  void failed(Work work, Instant due, String error) {
    update("update kernel.job set attempts = attempts + 1, due_at = ?, leased_until = null, error = ?"
        + " where id = ? and attempts = ?", Timestamp.from(due), error, work.id(), work.attempt());
  }

  void park(Work work, Instant now, String error) {
    update("update kernel.job set parked_at = ?, leased_until = null, error = ? where id = ? and attempts = ?",
        Timestamp.from(now), error, work.id(), work.attempt());
  }

  /** Every lane in which something is due, whoever put it there. */
  Set<LaneOf> lanesWithWork(Instant now) {
    return inConnection(connection -> {
      try (PreparedStatement lanes = connection.prepareStatement(LANES_WITH_WORK)) {
        lanes.setTimestamp(1, Timestamp.from(now));
        lanes.setTimestamp(2, Timestamp.from(now));
        Set<LaneOf> found = new HashSet<>();
        try (ResultSet rows = lanes.executeQuery()) {
          while (rows.next()) {
            found.add(new LaneOf(JobHandler.Direction.valueOf(rows.getString(1)), rows.getInt(2)));
          }
        }
        return found;
      }
    });
  }

  private void update(String sql, Object... values) {
    inConnection(connection -> {
      try (PreparedStatement statement = connection.prepareStatement(sql)) {
        for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
        return statement.executeUpdate();
      }
    });
  }

  private <T> T inConnection(ReturningWork<T> work) {
    return em.unwrap(Session.class).doReturningWork(work);
  }
}
