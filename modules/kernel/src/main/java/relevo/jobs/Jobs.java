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
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import relevo.jobs.JobsAdded.LaneOf;
import relevo.kernel.Column;
import relevo.kernel.CommitBatch;
import relevo.kernel.JsonText;
import relevo.kernel.ProductClock;
import relevo.trace.Step;

/** Where work is left that must happen after this transaction, if and only if it commits. */
@ApplicationScoped
public class Jobs {

  /** Behind one that waits for a system which is away nobody need look before that one's time. */
  private static final String INSERT = """
      insert into kernel.job (kind, direction, subject, lane, goes_first, input, due_at, trace, added_at)
      select kind, direction, subject, lane, goes_first, input,
        case when direction = 'OUTSIDE' then greatest(due_at::timestamptz, (
          select max(before.due_at) from kernel.job before where before.subject = asked.subject and before.direction = 'OUTSIDE'))
        else due_at::timestamptz end, trace, ?
      from unnest(?, ?, ?, ?, ?, ?, ?, ?) as asked(kind, direction, subject, lane, goes_first, input, due_at, trace)""";
  private static final String WAITING = "select subject from kernel.job where subject = any(?) and kind = ?";

  /** What is due later is another story than the message at which it was thought of. */
  private static final Duration SOON = Duration.ofMinutes(1);

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
    CommitBatch<NewJob> batch = batch();
    Set<LaneOf> lanes = lanesOfThisTransaction();
    lanes.add(laneOf(kind, subject));
    String trace = due.isAfter(clock.now().plus(SOON)) ? null : Step.here();
    if (batch.add(new NewJob(kind, subject, due, input, trace))) added.fire(new JobsAdded(lanes));
  }

  private CommitBatch<NewJob> batch() {
    return CommitBatch.of(Jobs.class, transactions, em, this::insert);
  }

  /** What this transaction asked for until now. */
  List<NewJob> ofThisTransaction() {
    return batch().rows();
  }

  /** The runner has taken these over: they are neither written here nor told of. */
  void takenOver(List<NewJob> taken) {
    batch().remove(taken);
    Set<LaneOf> lanes = lanesOfThisTransaction();
    lanes.clear();
    for (NewJob job : batch().rows()) lanes.add(laneOf(job.kind(), job.subject()));
  }

  /**
   * For those alone who write by plain JDBC, such as the webhooks: inserts on their connection, in this order. Nobody is told but by
   * {@link #hint}, after the commit; the poll finds them in any case.
   */
  public void insert(Connection connection, List<NewJob> jobs) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      insert.setTimestamp(1, Timestamp.from(clock.now()));
      insert.setArray(2, Column.of(connection, "text", jobs, NewJob::kind));
      insert.setArray(3, Column.of(connection, "text", jobs, job -> handlers.of(job.kind()).direction().name()));
      insert.setArray(4, Column.of(connection, "uuid", jobs, NewJob::subject));
      insert.setArray(5, Column.of(connection, "integer", jobs, job -> Lanes.of(job.subject())));
      insert.setArray(6, Column.of(connection, "boolean", jobs, job -> handlers.of(job.kind()).first()));
      insert.setArray(7, Column.of(connection, "text", jobs, job -> JsonText.of(job.input())));
      insert.setArray(8, Column.of(connection, "text", jobs, job -> job.due().toString()));
      insert.setArray(9, Column.of(connection, "text", jobs, NewJob::trace));
      insert.executeUpdate();
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
