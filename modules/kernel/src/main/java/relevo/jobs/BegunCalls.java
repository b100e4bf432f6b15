package relevo.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.jdbc.ReturningWork;
import relevo.kernel.Column;
import relevo.kernel.JsonText;

/** The statements for calls that begin in the transaction that asks for them: their jobs come into the table leased. */
@ApplicationScoped
class BegunCalls {

  private static final String WITH_JOBS = "select subject from kernel.job where direction = ? and subject = any(?)";

  private static final String ADD_LEASED = """
      insert into kernel.job (due_at, added_at, attempts, leased_until, kind, direction, subject, lane, goes_first, input, trace)
      select ?, ?, 1, clock_timestamp() + (seconds + ?) * interval '1 second', kind, direction, subject, lane, first, input, trace
      from unnest(?, ?, ?, ?, ?, ?, ?, ?) as asked(kind, direction, subject, lane, first, input, seconds, trace)
      returning id, subject""";

  @PersistenceContext EntityManager em;

  /** Of these contacts, those for whom a job of that direction is there, whatever its state. */
  Set<UUID> withJobs(JobHandler.Direction direction, List<UUID> subjects) {
    return inConnection(connection -> {
      try (PreparedStatement query = connection.prepareStatement(WITH_JOBS)) {
        query.setString(1, direction.name());
        query.setArray(2, Column.of(connection, "uuid", subjects, subject -> subject));
        try (ResultSet rows = query.executeQuery()) {
          Set<UUID> found = new HashSet<>();
          while (rows.next()) found.add(rows.getObject(1, UUID.class));
          return found;
        }
      }
    });
  }

  /** A call that has begun, and the job that asks for it: what is kept of it is the job's input. */
  record Begun(NewJob job, Work work) {}

  /** Adds jobs that are leased already, at most one for a contact, and returns them with their ids. */
  List<Work> addLeased(List<Begun> calls, Instant now) {
    return inConnection(connection -> {
      try (PreparedStatement insert = connection.prepareStatement(ADD_LEASED)) {
        insert.setTimestamp(1, Timestamp.from(now));
        insert.setTimestamp(2, Timestamp.from(now));
        insert.setLong(3, Settlement.GRACE.toSeconds());
        insert.setArray(4, Column.of(connection, "text", calls, call -> call.job().kind()));
        insert.setArray(5, Column.of(connection, "text", calls, call -> call.work().lane().direction().name()));
        insert.setArray(6, Column.of(connection, "uuid", calls, call -> call.job().subject()));
        insert.setArray(7, Column.of(connection, "integer", calls, call -> call.work().lane().lane()));
        insert.setArray(8, Column.of(connection, "boolean", calls, call -> call.work().handler().first()));
        insert.setArray(9, Column.of(connection, "text", calls, call -> JsonText.of(call.job().input())));
        insert.setArray(10, Column.of(connection, "bigint", calls, call -> call.work().handler().deadline().toSeconds()));
        insert.setArray(11, Column.of(connection, "text", calls, call -> call.job().trace()));
        Map<UUID, Long> ids = new HashMap<>();
        try (ResultSet rows = insert.executeQuery()) {
          while (rows.next()) ids.put(rows.getObject(2, UUID.class), rows.getLong(1));
        }
        return calls.stream().map(Begun::work)
            .map(work -> new Work(ids.get(work.subject()), work.attempt(), work.subject(), work.handler(), work.input(), work.trace())).toList();
      }
    });
  }

  private <T> T inConnection(ReturningWork<T> work) {
    return em.unwrap(Session.class).doReturningWork(work);
  }
}
