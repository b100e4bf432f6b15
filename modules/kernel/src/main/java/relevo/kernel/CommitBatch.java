package relevo.kernel;

import jakarta.persistence.EntityManager;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hibernate.Session;

/**
 * Rows that a transaction gathers and writes in one batch just before it commits. It is an interposed synchronization, whose
 * failure rolls the transaction back; that of a CDI {@code BEFORE_COMPLETION} observer would be swallowed.
 *
 * @param <T> what becomes a row
 */
public final class CommitBatch<T> implements Synchronization {

  /** Writes all rows on the transaction's own connection. */
  public interface Writer<T> {

    void write(Connection connection, List<T> rows) throws SQLException;
  }

  private final List<T> rows = new ArrayList<>();
  private final EntityManager em;
  private final Writer<T> writer;

  private CommitBatch(EntityManager em, Writer<T> writer) {
    this.em = em;
    this.writer = writer;
  }

  /** The current transaction's batch of that name, begun if it is the first time. */
  @SuppressWarnings("unchecked")
  public static <T> CommitBatch<T> of(
      Class<?> name, TransactionSynchronizationRegistry transactions, EntityManager em, Writer<T> writer) {
    if (transactions.getResource(name) instanceof CommitBatch<?> known) return (CommitBatch<T>) known;
    CommitBatch<T> fresh = new CommitBatch<>(em, writer);
    transactions.putResource(name, fresh);
    transactions.registerInterposedSynchronization(fresh);
    return fresh;
  }

  /** Adds a row, and says whether it is the first. */
  public boolean add(T row) {
    rows.add(row);
    return rows.size() == 1;
  }

  /** The rows so far, in the order in which they came. */
  public List<T> rows() {
    return List.copyOf(rows);
  }

  public Optional<T> find(Predicate<T> wanted) {
    return rows.stream().filter(wanted).findFirst();
  }

  public void remove(Collection<T> taken) {
    rows.removeAll(taken);
  }

  @Override
  public void beforeCompletion() {
    if (rows.isEmpty()) return;
    em.unwrap(Session.class).doWork(connection -> writer.write(connection, rows));
  }

  @Override
  public void afterCompletion(int status) {
    rows.clear();
  }
}
