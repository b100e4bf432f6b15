package relevo.insight.story;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** What is only counted, day by day. */
final class Tallies {

  private static final String ADD = """
      insert into insight.tally (kind, day, part, channel, release, n) values (?, ?, ?, ?, ?, ?)
      on conflict (kind, day, part, channel, release) do update set n = tally.n + excluded.n""";

  private record Key(String kind, LocalDate day, String part, String channel, long release) implements Comparable<Key> {

    @Override
    public int compareTo(Key other) {
      return toString().compareTo(other.toString());
    }
  }

  private final Map<Key, Long> counts = new TreeMap<>();

  void add(String kind, LocalDate day, String part, String channel, long release) {
    counts.merge(new Key(kind, day, part == null ? "" : part, channel == null ? "" : channel, release), 1L, Long::sum);
  }

  void write(Connection connection) throws SQLException {
    if (counts.isEmpty()) return;
    try (PreparedStatement statement = connection.prepareStatement(ADD)) {
      for (Map.Entry<Key, Long> each : counts.entrySet()) {
        Key key = each.getKey();
        statement.setString(1, key.kind());
        statement.setObject(2, key.day());
        statement.setString(3, key.part());
        statement.setString(4, key.channel());
        statement.setLong(5, key.release());
        statement.setLong(6, each.getValue());
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }
}
