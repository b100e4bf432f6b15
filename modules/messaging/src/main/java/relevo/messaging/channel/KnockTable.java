package relevo.messaging.channel;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import relevo.messaging.sql.Row;

/** Knocks as rows among the states of channels. Plain JDBC, as the webhooks that they come by. */
@ApplicationScoped
class KnockTable {

  private static final String KEEP = """
      insert into messaging.channel_state (scope, aspect, value, at) values (?, ?, 'seen', ?)
      on conflict (scope, aspect) do update set at = excluded.at""";
  private static final String OF = "select aspect, at from messaging.channel_state where scope = ? and value = 'seen'";
  private static final String NEWEST_WEBHOOK = """
      select received_at from messaging.raw_event
      where received_at >= ? and provider = ? and (cast(? as text) is null or channel = ?) order by received_at desc limit 1""";

  @Resource(lookup = "jdbc/webhooks") DataSource database;

  void keep(String scope, String aspect, Instant at) throws SQLException {
    try (Connection connection = database.getConnection()) {
      Row.write(connection, KEEP, scope, aspect, at);
    }
  }

  Map<String, Instant> of(String scope) throws SQLException {
    Map<String, Instant> found = new HashMap<>();
    try (Connection connection = database.getConnection()) {
      Row.read(connection, OF, row -> found.put(row.getString("aspect"), Row.moment(row, "at")), scope);
    }
    return found;
  }

  /** The newest that was kept since then; of one channel, or of all that share the provider's address if it is null. */
  Optional<Instant> newestWebhook(String provider, String channel, Instant since) throws SQLException {
    try (Connection connection = database.getConnection()) {
      return Row.read(connection, NEWEST_WEBHOOK, row -> Row.moment(row, "received_at"), since, provider, channel, channel)
          .stream().findFirst();
    }
  }
}
