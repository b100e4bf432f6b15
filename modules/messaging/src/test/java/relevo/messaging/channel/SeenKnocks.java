package relevo.messaging.channel;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import relevo.kernel.ProductClock;

/** Knocks for tests, remembered in memory. */
public final class SeenKnocks {

  private SeenKnocks() {}

  public static Knocks none() {
    return webhook("", null);
  }

  /** Nothing but one webhook of one channel. */
  public static Knocks webhook(String channel, Instant at) {
    InMemory table = new InMemory();
    table.webhookChannel = channel;
    table.webhookAt = at;
    return of(table, new ProductClock());
  }

  static Knocks of(KnockTable table, ProductClock clock) {
    Knocks knocks = new Knocks();
    knocks.table = table;
    knocks.clock = clock;
    return knocks;
  }

  /** The table without a database. */
  static class InMemory extends KnockTable {

    final Map<String, Instant> rows = new HashMap<>();
    final List<String> writes = new ArrayList<>();
    String webhookChannel = "";
    Instant webhookAt;
    boolean down;

    @Override
    void keep(String scope, String aspect, Instant at) throws SQLException {
      if (down) throw new SQLException("down");
      writes.add(scope + " " + aspect);
      rows.put(scope + " " + aspect, at);
    }

    @Override
    Map<String, Instant> of(String scope) throws SQLException {
      if (down) throw new SQLException("down");
      Map<String, Instant> found = new HashMap<>();
      rows.forEach((key, at) -> {
        if (key.startsWith(scope + " ")) found.put(key.substring(scope.length() + 1), at);
      });
      return found;
    }

    @Override
    Optional<Instant> newestWebhook(String provider, String channel, Instant since) {
      return webhookChannel.equals(channel) ? Optional.ofNullable(webhookAt) : Optional.empty();
    }
  }
}
