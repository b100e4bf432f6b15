package relevo.escalation.replay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.Session;
import relevo.events.insight.RuleEffectsAsked.Effect;

/** What a replay says in a few numbers: of all that it looked at, or of some conversations among them. */
@ApplicationScoped
class Effects {

  private static final String SUMS = """
      select count(*), count(*) filter (where handed_over),
      count(*) filter (where case difference when 'KEEPS' then would_hand_over when 'HANDS_OVER' then true else handed_over end),
      count(*) filter (where difference = 'KEEPS'), count(*) filter (where difference = 'MOVES'), coalesce(sum(failed), 0)
      from escalation.trial_conversation where trial_id = ?""";
  private static final String AMONG = SUMS + " and conversation_id = any(?)";

  @PersistenceContext EntityManager em;

  Effect of(Trial replay) {
    return read(replay, SUMS, null);
  }

  Effect among(Trial replay, List<UUID> conversations) {
    return read(replay, AMONG, conversations);
  }

  private Effect read(Trial replay, String sql, List<UUID> conversations) {
    return em.unwrap(Session.class).doReturningWork(connection -> {
      try (PreparedStatement query = connection.prepareStatement(sql)) {
        query.setObject(1, replay.id());
        if (conversations != null) query.setArray(2, connection.createArrayOf("uuid", conversations.toArray()));
        try (ResultSet row = query.executeQuery()) {
          row.next();
          return effect(replay, row);
        }
      }
    });
  }

  private static Effect effect(Trial replay, ResultSet row) throws SQLException {
    return new Effect(replay.id(), replay.state().name().toLowerCase(Locale.ROOT), row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5),
        row.getLong(6));
  }
}
