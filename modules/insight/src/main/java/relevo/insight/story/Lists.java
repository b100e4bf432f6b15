package relevo.insight.story;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import relevo.events.escalation.ReleasePublished;
import relevo.events.messaging.ProviderTold;
import relevo.events.ticketing.ReopeningChosen;

/** What belongs to no conversation: the releases, what providers say of a number, and who counts for nothing. */
final class Lists {

  /** Of teams that chose none, and of those that reopen nothing. */
  private static final Duration USUAL_REOPENING = Duration.ofHours(72);

  private record Told(Instant at, ProviderTold notice) {}

  private final List<ReleasePublished> releases = new ArrayList<>();
  private final List<Told> quality = new ArrayList<>();
  private final Set<UUID> excluded = new HashSet<>();
  private final Map<String, Integer> reopening = new HashMap<>();
  private final Set<ReopeningChosen> chosen = new LinkedHashSet<>();
  /** The release that is live at this place of the journal. */
  long release;

  Lists(long release) {
    this.release = release;
  }

  void read(Connection connection) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement("select contact_id from insight.exclusion"); ResultSet row = query.executeQuery()) {
      while (row.next()) excluded.add(row.getObject(1, UUID.class));
    }
    try (PreparedStatement query = connection.prepareStatement("select team, hours from insight.reopening"); ResultSet row = query.executeQuery()) {
      while (row.next()) reopening.put(row.getString(1), row.getInt(2));
    }
  }

  void chosen(ReopeningChosen event) {
    reopening.put(event.team(), event.hours());
    chosen.add(event);
  }

  Duration reopening(String team) {
    int hours = reopening.getOrDefault(team == null ? "" : team, 0);
    return hours == 0 ? USUAL_REOPENING : Duration.ofHours(hours);
  }

  boolean counts(UUID contact) {
    return !excluded.contains(contact);
  }

  void published(ReleasePublished event) {
    release = event.release();
    releases.add(event);
  }

  void told(Instant at, ProviderTold notice) {
    quality.add(new Told(at, notice));
  }

  void write(Connection connection) throws SQLException {
    String upsert = "insert into insight.release values (?, ?) on conflict (number) do update set rules = excluded.rules where cardinality(excluded.rules) > 0";
    try (PreparedStatement statement = connection.prepareStatement(upsert)) {
      for (ReleasePublished each : releases) {
        statement.setLong(1, each.release());
        statement.setArray(2, connection.createArrayOf("text", each.rules().toArray()));
        statement.executeUpdate();
      }
    }
    try (PreparedStatement statement = connection.prepareStatement(
        "insert into insight.reopening values (?, ?) on conflict (team) do update set hours = excluded.hours")) {
      for (ReopeningChosen each : chosen) {
        statement.setString(1, each.team());
        statement.setInt(2, reopening.get(each.team()));
        statement.executeUpdate();
      }
    }
    try (PreparedStatement statement = connection.prepareStatement("insert into insight.quality values (?, ?, ?, ?) on conflict do nothing")) {
      for (Told each : quality) {
        statement.setObject(1, each.notice().noticeId());
        statement.setObject(2, each.at().atOffset(ZoneOffset.UTC));
        statement.setString(3, each.notice().channel());
        statement.setString(4, each.notice().what());
        statement.executeUpdate();
      }
    }
  }
}
