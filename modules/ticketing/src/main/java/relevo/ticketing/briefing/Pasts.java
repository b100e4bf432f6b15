package relevo.ticketing.briefing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Reads in the journal what happened in a few conversations, this transaction's own part included. */
final class Pasts {

  private static final int MOST = 500;
  private static final String READ = """
      select e.conversation_id, e.event, e.body
      from unnest(?) as wanted(id) cross join lateral (
        select * from kernel.journal j where j.conversation_id = wanted.id order by j.id desc limit ?) e
      where e.event in ('TurnTaken', 'EscalationRaised', 'TierRaised', 'TicketTransferred', 'TicketReturned') order by e.id""";

  private Pasts() {}

  static Map<UUID, Past> of(Connection connection, Collection<UUID> conversations) throws SQLException {
    Map<UUID, Past> pasts = new HashMap<>();
    conversations.forEach(conversation -> pasts.put(conversation, new Past()));
    try (PreparedStatement query = connection.prepareStatement(READ)) {
      query.setArray(1, connection.createArrayOf("uuid", pasts.keySet().toArray()));
      query.setInt(2, MOST);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) pasts.get(rows.getObject(1, UUID.class)).add(rows.getString(2), rows.getString(3));
      }
    }
    return pasts;
  }
}
