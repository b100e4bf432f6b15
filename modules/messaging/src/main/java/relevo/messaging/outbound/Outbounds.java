package relevo.messaging.outbound;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import relevo.kernel.CommitBatch;
import relevo.messaging.outbound.Outbound.State;
import relevo.messaging.sql.Row;

/** Every message we ever meant to send. */
@ApplicationScoped
class Outbounds {

  private static final String INSERT = """
      insert into messaging.outbound (id, version, conversation_id, contact_id, source, effect, purpose, channel, content, state,
        tries, error, created_at, sent_at) values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry") TransactionSynchronizationRegistry transactions;
  @PersistenceContext EntityManager em;

  /** Written when the transaction ends, as it is by then: one that is already on its way is written once, not twice. */
  void add(Outbound outbound) {
    ofThisTransaction().add(outbound);
  }

  Outbound byId(UUID id) {
    return ofThisTransaction().find(outbound -> outbound.id().equals(id)).orElseGet(() -> em.find(Outbound.class, id));
  }

  /** What was to leave before an answer to that source; locked, unless it is not written yet. */
  List<Outbound> before(Outbound answer, UUID source) {
    CommitBatch<Outbound> fresh = ofThisTransaction();
    if (fresh.rows().contains(answer)) return fresh.rows().stream().filter(each -> each.isBeforeReplyTo(source)).toList();
    return em.createQuery("from Outbound where source = :source and effect like :before order by id", Outbound.class)
        .setParameter("source", source).setParameter("before", Outbound.BEFORE_REPLY + "%")
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  private CommitBatch<Outbound> ofThisTransaction() {
    return CommitBatch.of(Outbounds.class, transactions, em, Outbounds::write);
  }

  private static void write(Connection connection, List<Outbound> outbounds) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      for (Outbound outbound : outbounds) {
        Row.bind(insert, outbound.columns());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  /** Locks these, in one statement and in the order of their ids; afterwards {@link #byId} costs nothing. */
  List<Outbound> lock(Collection<UUID> ids) {
    return em.createQuery("from Outbound where id in :ids order by id", Outbound.class)
        .setParameter("ids", ids)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  Optional<Outbound> byProviderId(String providerId) {
    return em.createQuery("from Outbound where providerId = :id", Outbound.class)
        .setParameter("id", providerId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream().findFirst();
  }

  /** Those of its conversation that wait behind it, locked, in the order in which they were said; the next few. */
  List<Outbound> waitingAfter(Outbound first, int most) {
    List<UUID> ids = em.createQuery("""
        select o.id from Outbound o join Message m on m.id = o.id where m.conversationId = :conversation and o.state in :waiting
        and m.seq > (select f.seq from Message f where f.id = :first) order by m.seq""", UUID.class)
        .setParameter("conversation", first.conversationId()).setParameter("first", first.id())
        .setParameter("waiting", List.of(State.PENDING, State.HELD, State.SENDING, State.RETRY)).setMaxResults(most).getResultList();
    if (ids.isEmpty()) return List.of();
    Map<UUID, Outbound> locked = lock(ids).stream().collect(Collectors.toMap(Outbound::id, Function.identity()));
    return ids.stream().map(locked::get).toList();
  }

  /** Is there anything that still has to leave in this conversation? */
  boolean anyWaiting(UUID conversation) {
    return !em.createQuery("select 1 from Outbound where conversationId = :conversation and state in :waiting", Integer.class)
        .setParameter("conversation", conversation).setParameter("waiting", List.of(State.PENDING, State.HELD, State.SENDING, State.RETRY))
        .setMaxResults(1).getResultList().isEmpty();
  }

  /** Has anything written after this one left, or is it about to? What went along in it is no other. */
  boolean anythingNewerThan(Outbound outbound) {
    return !em.createQuery("select 1 from Outbound where conversationId = :conversation and createdAt > :then"
            + " and state <> :merged", Integer.class)
        .setParameter("conversation", outbound.conversationId())
        .setParameter("then", outbound.createdAt())
        .setParameter("merged", State.MERGED)
        .setMaxResults(1).getResultList().isEmpty();
  }

  List<Outbound> ofMessages(Collection<UUID> ids) {
    return em.createQuery("from Outbound where id in :ids", Outbound.class).setParameter("ids", ids).getResultList();
  }
}
