package relevo.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.jdbc.ReturningWork;
import relevo.kernel.JsonText;

/** The statements of the job table. Due dates are the product's time, leases the database's. */
@ApplicationScoped
class JobTable {

  /** Keeps our advisory locks apart from anybody else's in the same database. */
  private static final int LOCK_SPACE = 7_301;

  private static final String DUE_IN_LANE = """
      select id, attempts, subject, kind, input from kernel.job j
      where direction = ? and lane = ? and parked_at is null and due_at <= ?
        and (leased_until is null or leased_until <= clock_timestamp())
        and (direction = 'LATER' or not exists (
          select 1 from kernel.job e
          where e.subject = j.subject and e.direction = j.direction
            and (e.goes_first, -e.id) > (j.goes_first, -j.id)))
      order by id limit ?""";

  private static final String LANES_WITH_WORK = """
      select distinct direction, lane from kernel.job
      where parked_at is null and due_at <= ? and (leased_until is null or leased_until <= clock_timestamp())""";

  @PersistenceContext EntityManager em;
  @Inject Handlers handlers;

  /** Must be a statement of its own, before the lane is read: in one statement the snapshot would be older than the lock. */
  boolean lock(JobHandler.Direction direction, int lane) {
    return inConnection(connection -> {
      try (PreparedStatement lock = connection.prepareStatement("select pg_try_advisory_xact_lock(?, ?)")) {
        lock.setInt(1, LOCK_SPACE + direction.ordinal());
        lock.setInt(2, lane);
        try (ResultSet row = lock.executeQuery()) {
          return row.next() && row.getBoolean(1);
        }
      }
    });
  }

  /** The lane's next jobs, at most one per contact where order matters, oldest first. */
  List<Work> dueIn(JobHandler.Direction direction, int lane, Instant now, int most) {
    return inConnection(connection -> {
      try (PreparedStatement due = connection.prepareStatement(DUE_IN_LANE)) {
        due.setString(1, direction.name());
        due.setInt(2, lane);
        due.setTimestamp(3, Timestamp.from(now));
        due.setInt(4, most);
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
    return new Work(row.getLong(1), row.getInt(2), row.getObject(3, UUID.class), handler, input);
  }

  /** Removes the jobs whose fence still holds and says which these are: only they go on. */
  List<Work> crossOff(List<Work> batch) {
    return inConnection(connection -> {
      String delete = "delete from kernel.job j using unnest(?, ?) as d(id, attempts)"
          + " where j.id = d.id and j.attempts = d.attempts returning j.id";
      try (PreparedStatement crossOff = connection.prepareStatement(delete)) {
        crossOff.setArray(1, connection.createArrayOf("bigint", batch.stream().map(Work::id).toArray()));
        crossOff.setArray(2, connection.createArrayOf("integer", batch.stream().map(Work::attempt).toArray()));
        Set<Long> gone = new HashSet<>();
        try (ResultSet rows = crossOff.executeQuery()) {
          while (rows.next()) gone.add(rows.getLong(1));
        }
        return batch.stream().filter(work -> gone.contains(work.id())).toList();
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
          .map(work -> new Work(work.id(), work.attempt() + 1, work.subject(), work.handler(), work.input())).toList();
    });
  }

  /** Puts a job off: it is due again then, with no lease, its attempts counted as they stand. */
  void putOff(Work work, Instant due) {
    update("update kernel.job set due_at = ?, leased_until = null where id = ? and attempts = ?",
        Timestamp.from(due), work.id(), work.attempt());
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
  Set<JobsAdded.LaneOf> lanesWithWork(Instant now) {
    return inConnection(connection -> {
      try (PreparedStatement lanes = connection.prepareStatement(LANES_WITH_WORK)) {
        lanes.setTimestamp(1, Timestamp.from(now));
        Set<JobsAdded.LaneOf> found = new HashSet<>();
        try (ResultSet rows = lanes.executeQuery()) {
          while (rows.next()) {
            found.add(new JobsAdded.LaneOf(JobHandler.Direction.valueOf(rows.getString(1)), rows.getInt(2)));
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
