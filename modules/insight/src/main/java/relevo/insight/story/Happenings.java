package relevo.insight.story;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Whose it was that is counted in {@link Tallies}: a row for each one of a count. */
final class Happenings {

  private static final String ADD = "insert into insight.happening (kind, day, id, conversation_id, episode, part, channel, release, seconds)"
      + " values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing";

  private record Happening(String kind, LocalDate day, UUID id, UUID conversation, UUID episode, String part, String channel, long release, Long seconds) {}

  private final List<Happening> all = new ArrayList<>();

  /** @param of the message that it happened to */
  void add(Moment moment, String kind, UUID conversation, UUID of, String part, long release, Long seconds) {
    Talk talk = moment.ledger().talk(conversation).orElse(null);
    // the same may happen twice to one message: it was set aside again, or two rules spoke
    UUID id = UUID.nameUUIDFromBytes((kind + " " + of + " " + moment.at() + " " + part).getBytes(StandardCharsets.UTF_8));
    all.add(new Happening(kind, moment.day(), id, conversation, talk == null ? null : talk.id, part == null ? "" : part,
        talk == null || talk.channel == null ? "" : talk.channel, release, seconds));
  }

  void write(Connection connection) throws SQLException {
    if (all.isEmpty()) return;
    try (PreparedStatement statement = connection.prepareStatement(ADD)) {
      for (Happening each : all) {
        statement.setString(1, each.kind());
        statement.setObject(2, each.day());
        statement.setObject(3, each.id());
        statement.setObject(4, each.conversation());
        statement.setObject(5, each.episode());
        statement.setString(6, each.part());
        statement.setString(7, each.channel());
        statement.setLong(8, each.release());
        statement.setObject(9, each.seconds());
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }
}
