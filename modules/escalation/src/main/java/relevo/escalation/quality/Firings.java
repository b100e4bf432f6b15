package relevo.escalation.quality;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import relevo.kernel.CommitBatch;

/** Which rule spoke when, whether a person came in because of it, and what that person thought of it. One batch a commit. */
@ApplicationScoped
public class Firings {

  private static final String INSERT = """
      insert into escalation.firing (message_id, rule, conversation_id, release, at, caused) values (?, ?, ?, ?, ?, ?)
      on conflict do nothing""";
  private static final String LABEL =
      "update escalation.firing set label = ? where conversation_id = ? and caused and label is null";

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry") TransactionSynchronizationRegistry transactions;
  @PersistenceContext EntityManager em;

  /** The turn that was decided, and by which release. */
  public record Moment(UUID conversation, UUID message, Instant at, long release) {}

  private record Firing(Moment moment, String rule, boolean caused) {}

  /** @param because those of the rules because of which a person takes over */
  public void add(Moment moment, List<String> spoke, Collection<String> because) {
    if (spoke.isEmpty()) return;
    CommitBatch<Firing> batch = CommitBatch.of(Firings.class, transactions, em, Firings::write);
    spoke.forEach(rule -> batch.add(new Firing(moment, rule, because.contains(rule))));
  }

  /** Of what this conversation was handed over for and nobody has judged yet. */
  void label(UUID conversation, String label) {
    em.unwrap(Session.class).doWork(connection -> {
      try (PreparedStatement update = connection.prepareStatement(LABEL)) {
        update.setString(1, label);
        update.setObject(2, conversation);
        update.executeUpdate();
      }
    });
  }

  private static void write(Connection connection, List<Firing> firings) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      for (Firing firing : firings) {
        insert.setObject(1, firing.moment().message());
        insert.setString(2, firing.rule());
        insert.setObject(3, firing.moment().conversation());
        insert.setLong(4, firing.moment().release());
        insert.setTimestamp(5, Timestamp.from(firing.moment().at()));
        insert.setBoolean(6, firing.caused());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }
}
