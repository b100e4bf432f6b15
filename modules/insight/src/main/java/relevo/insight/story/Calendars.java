package relevo.insight.story;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import relevo.calendar.BusinessTime;
import relevo.events.ticketing.TeamDefined;
import relevo.kernel.OpeningHours;

/** Each team's hours as far as the journal has been read. Of a team that nobody has defined every hour counts. */
public final class Calendars {

  private final Function<String, Set<LocalDate>> holidays;
  private final Map<String, OpeningHours> hours = new HashMap<>();
  private final Map<String, TeamDefined> changed = new HashMap<>();

  public Calendars(Function<String, Set<LocalDate>> holidays) {
    this.holidays = holidays;
  }

  void read(Connection connection) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement("select name, hours, zone from insight.team"); ResultSet row = query.executeQuery()) {
      hours.clear();
      changed.clear();
      while (row.next()) hours.put(row.getString(1), OpeningHours.parse(row.getString(2), ZoneId.of(row.getString(3))));
    }
  }

  void defined(TeamDefined team) {
    hours.put(team.name(), OpeningHours.parse(team.hours(), ZoneId.of(team.zone())));
    changed.put(team.name(), team);
  }

  void write(Connection connection) throws SQLException {
    if (changed.isEmpty()) return;
    String upsert = "insert into insight.team values (?, ?, ?) on conflict (name) do update set hours = excluded.hours, zone = excluded.zone";
    try (PreparedStatement statement = connection.prepareStatement(upsert)) {
      for (TeamDefined team : new HashSet<>(changed.values())) {
        statement.setString(1, team.name());
        statement.setString(2, team.hours());
        statement.setString(3, team.zone());
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  /** How much of a team's own time goes by. */
  long seconds(String team, Instant from, Instant to) {
    OpeningHours open = hours.get(team == null ? "" : team);
    return open == null || !from.isBefore(to) ? Talk.seconds(from, to) : BusinessTime.between(from, to, open, holidays.apply(team)).toSeconds();
  }
}
