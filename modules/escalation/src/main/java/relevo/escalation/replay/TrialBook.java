package relevo.escalation.replay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import relevo.escalation.replay.Followed.Difference;
import relevo.escalation.replay.Followed.Kind;

/** Where trials write down what they saw of each conversation, and of each hand-over that was or would have been. */
@ApplicationScoped
class TrialBook {

  private static final String READ = """
      select conversation_id, compared, incomparable, failed, handed_over, would_hand_over, first_at, last_at, difference, message_id,
      differs_at, replaced from escalation.trial_conversation where trial_id = ? and conversation_id = any(?)""";
  private static final String KEEP = """
      insert into escalation.trial_conversation (trial_id, conversation_id, compared, incomparable, failed, handed_over, would_hand_over,
      first_at, last_at, difference, message_id, differs_at, replaced) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (trial_id, conversation_id) do update set compared = excluded.compared, incomparable = excluded.incomparable,
      failed = excluded.failed, handed_over = excluded.handed_over, would_hand_over = excluded.would_hand_over,
      last_at = excluded.last_at, difference = excluded.difference, message_id = excluded.message_id, differs_at = excluded.differs_at,
      replaced = excluded.replaced""";
  private static final String HAND_OVER = """
      insert into escalation.trial_hand_over (trial_id, message_id, imagined, team, hour, because) values (?, ?, ?, ?, ?, ?)
      on conflict do nothing""";
  private static final String CHANGED = """
      select conversation_id, difference, message_id, differs_at from escalation.trial_conversation
      where trial_id = ? and difference is not null and (differs_at < ? or differs_at = ? and conversation_id > ?)
      order by differs_at desc, conversation_id limit ?""";

  @PersistenceContext EntityManager em;

  /** A conversation of which something else would have come. */
  record Changed(UUID conversation, Difference difference) {}

  Map<UUID, Followed> followed(UUID trial, Collection<UUID> conversations) {
    return session().doReturningWork(connection -> {
      try (PreparedStatement query = connection.prepareStatement(READ)) {
        query.setObject(1, trial);
        query.setArray(2, connection.createArrayOf("uuid", conversations.toArray()));
        Map<UUID, Followed> followed = new HashMap<>();
        try (ResultSet row = query.executeQuery()) {
          while (row.next()) followed.put(row.getObject(1, UUID.class), followed(row));
        }
        return followed;
      }
    });
  }

  private static Followed followed(ResultSet row) throws SQLException {
    Difference difference = row.getString(9) == null ? null
        : new Difference(Kind.valueOf(row.getString(9)), row.getObject(10, UUID.class), row.getTimestamp(11).toInstant());
    return new Followed(row.getObject(1, UUID.class), row.getInt(2), row.getInt(3), row.getInt(4), row.getBoolean(5), row.getBoolean(6),
        row.getBoolean(12), row.getTimestamp(7).toInstant(), row.getTimestamp(8).toInstant(), difference);
  }

  void write(UUID trial, Collection<Followed> followed, List<HandOver> handOvers) {
    session().doWork(connection -> {
      try (PreparedStatement keep = connection.prepareStatement(KEEP)) {
        for (Followed each : followed) add(keep, trial, each);
        keep.executeBatch();
      }
      try (PreparedStatement keep = connection.prepareStatement(HAND_OVER)) {
        for (HandOver each : handOvers) add(keep, trial, each);
        keep.executeBatch();
      }
    });
  }

  private static void add(PreparedStatement keep, UUID trial, Followed each) throws SQLException {
    Difference difference = each.difference();
    bind(keep, trial, each.conversation(), each.compared(), each.incomparable(), each.failed(), each.handedOver(), each.wouldHandOver(),
        Timestamp.from(each.firstAt()), Timestamp.from(each.lastAt()), difference == null ? null : difference.kind().name(),
        difference == null ? null : difference.message(), difference == null ? null : Timestamp.from(difference.at()),
        each.replaced());
    keep.addBatch();
  }

  private static void add(PreparedStatement keep, UUID trial, HandOver each) throws SQLException {
    bind(keep, trial, each.message(), each.imagined(), each.team(), each.hour(),
        keep.getConnection().createArrayOf("text", each.because().toArray()));
    keep.addBatch();
  }

  /** The newest differences, from behind one on. */
  List<Changed> changed(UUID trial, Instant at, UUID conversation, int most) {
    return session().doReturningWork(connection -> {
      try (PreparedStatement query = connection.prepareStatement(CHANGED)) {
        bind(query, trial, Timestamp.from(at), Timestamp.from(at), conversation, most);
        List<Changed> changed = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
          while (row.next()) changed.add(new Changed(row.getObject(1, UUID.class), new Difference(Kind.valueOf(row.getString(2)),
              row.getObject(3, UUID.class), row.getTimestamp(4).toInstant())));
        }
        return changed;
      }
    });
  }

  private static void bind(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
  }

  private Session session() {
    return em.unwrap(Session.class);
  }
}
