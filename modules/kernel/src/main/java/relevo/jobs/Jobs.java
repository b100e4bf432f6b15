package relevo.jobs;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import relevo.jobs.JobsAdded.LaneOf;
import relevo.kernel.CommitBatch;
import relevo.kernel.JsonText;
import relevo.kernel.ProductClock;

/** Where work is left that must happen after this transaction, if and only if it commits. */
@ApplicationScoped
public class Jobs {

  private static final String INSERT = """
      insert into kernel.job (kind, direction, subject, lane, goes_first, input, due_at, added_at)
      values (?, ?, ?, ?, ?, ?, ?, ?)""";
  private static final String WAITING = "select subject from kernel.job where subject = any(?) and kind = ?";

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry") TransactionSynchronizationRegistry transactions;
  @PersistenceContext EntityManager em;
  @Inject ProductClock clock;
  @Inject Handlers handlers;
  @Inject Event<JobsAdded> added;

  /** @param subject the contact whose work this is: it decides the lane, and what waits for what */
  @Transactional(TxType.MANDATORY)
  public void add(String kind, UUID subject, Object input) {
    addLater(kind, subject, clock.now(), input);
  }

  /**
   * As {@link #add}, due at {@code due} by the product's clock. Nothing is ever cancelled: when it fires it checks whether it
   * still matters.
   */
  @Transactional(TxType.MANDATORY)
  public void addLater(String kind, UUID subject, Instant due, Object input) {
    CommitBatch<NewJob> batch = CommitBatch.of(Jobs.class, transactions, em, this::insert);
    Set<LaneOf> lanes = lanesOfThisTransaction();
    lanes.add(laneOf(kind, subject));
    if (batch.add(new NewJob(kind, subject, due, input))) added.fire(new JobsAdded(lanes));
  }

  /** For the webhooks alone, whose transaction is plain JDBC: inserts on their connection. {@link #hint} comes after its commit. */
  public void insert(Connection connection, List<NewJob> jobs) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      Timestamp now = Timestamp.from(clock.now());
      for (NewJob job : jobs) {
        JobHandler<Object, Object> handler = handlers.of(job.kind());
        insert.setString(1, job.kind());
        insert.setString(2, handler.direction().name());
        insert.setObject(3, job.subject());
        insert.setInt(4, Lanes.of(job.subject()));
        insert.setBoolean(5, handler.first());
        insert.setString(6, JsonText.of(job.input()));
        insert.setTimestamp(7, Timestamp.from(job.due()));
        insert.setTimestamp(8, now);
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  /** Of these subjects, those for whom a job of that kind waits, is under way or lies parked. On the caller's connection. */
  public Set<UUID> waiting(Connection connection, String kind, Collection<UUID> subjects) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(WAITING)) {
      query.setArray(1, connection.createArrayOf("uuid", subjects.toArray()));
      query.setString(2, kind);
      try (ResultSet rows = query.executeQuery()) {
        Set<UUID> waiting = new HashSet<>();
        while (rows.next()) waiting.add(rows.getObject(1, UUID.class));
        return waiting;
      }
    }
  }

  /** Tells the runner, where no transaction does, that these jobs are there now. */
  public void hint(List<NewJob> jobs) {
    added.fire(new JobsAdded(jobs.stream().map(job -> laneOf(job.kind(), job.subject())).distinct().toList()));
  }

  private LaneOf laneOf(String kind, UUID subject) {
    return new LaneOf(handlers.of(kind).direction(), Lanes.of(subject));
  }

  @SuppressWarnings("unchecked")
  private Set<LaneOf> lanesOfThisTransaction() {
    if (transactions.getResource(JobsAdded.class) instanceof Set<?> known) return (Set<LaneOf>) known;
    Set<LaneOf> fresh = new LinkedHashSet<>();
    transactions.putResource(JobsAdded.class, fresh);
    return fresh;
  }
}
