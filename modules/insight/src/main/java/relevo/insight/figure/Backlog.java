package relevo.insight.figure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import relevo.insight.figure.Figure.Piece;

/** What is open now, how old it is, how many days of work it is; and what was open at the end of each day. */
final class Backlog {

  private static final String GROUP = "backlog";
  private static final Map<String, String> TITLES = new TreeMap<>(Map.of("backlog", "Abiertos ahora", "backlog_age", "Edad de lo abierto",
      "backlog_days", "Días de trabajo abiertos", "backlog_oldest", "Lo más antiguo"));
  private static final int DAYS_OF_PACE = 28;
  private static final String OPEN = "select %s, extract(epoch from :now - opened_at)::bigint, count(*) from insight.stretch where counted and to_at is null";
  private static final String RESOLVED = "select count(*) from insight.resolution where counted and day > ? and day <= ?";
  /** Of the days after the first one that was asked for. */
  private static final String CHANGES = """
      select day, sum(n) from (
        select (from_at at time zone ?)::date as day, count(*) as n from insight.stretch where counted and from_at >= ?%1$s group by 1
        union all
        select (to_at at time zone ?)::date, -count(*) from insight.stretch where counted and to_at >= ?%1$s group by 1) change
      group by day""";

  private final Connection connection;
  private final Asked asked;
  private final ZoneId zone;

  Backlog(Connection connection, Asked asked, ZoneId zone) {
    this.connection = connection;
    this.asked = asked;
    this.zone = zone;
  }

  /** Open work is under no promise. */
  static List<Figure> unknown(Why why) {
    return TITLES.entrySet().stream().map(each -> Figure.unknown(each.getKey(), GROUP, each.getValue(), why)).toList();
  }

  List<Figure> figures(Head by) throws SQLException {
    Map<String, Spread> open = open(by);
    Spread age = new Spread();
    open.values().forEach(age::add);
    List<Piece> ages = by == null ? null : open.entrySet().stream().map(each -> Piece.of(each.getKey(), each.getValue())).toList();
    List<Piece> counts = by == null ? null : open.entrySet().stream().map(each -> Piece.of(each.getKey(), new Sum(each.getValue().n(), each.getValue().n()))).toList();
    return List.of(Figure.count("backlog", GROUP, TITLES.get("backlog"), age.n(), endsOfDays(age.n()), counts),
        Figure.duration("backlog_age", GROUP, TITLES.get("backlog_age"), age, null, ages),
        Figure.duration("backlog_oldest", GROUP, TITLES.get("backlog_oldest"), oldest(age), null, null),
        days(age.n()));
  }

  /** How many days of the last weeks' pace it takes. */
  private Figure days(long open) throws SQLException {
    LocalDate today = asked.now().atZone(zone).toLocalDate();
    try (PreparedStatement query = connection.prepareStatement(RESOLVED + asked.heads())) {
      query.setObject(1, today.minusDays(DAYS_OF_PACE));
      query.setObject(2, today);
      asked.fillHeads(connection, query, 2);
      try (ResultSet row = query.executeQuery()) {
        row.next();
        long resolved = row.getLong(1);
        Double days = resolved == 0 ? null : (double) open * DAYS_OF_PACE / resolved;
        return new Figure("backlog_days", GROUP, TITLES.get("backlog_days"), "days", open * DAYS_OF_PACE, resolved, days, resolved, null, null, null, null,
            null, null, null);
      }
    }
  }

  private static Spread oldest(Spread age) {
    Spread one = new Spread();
    Long most = age.at(100);
    if (most != null) one.add(most, 1);
    return one;
  }

  private Map<String, Spread> open(Head by) throws SQLException {
    String part = by == null ? "''" : "coalesce(" + by.word() + "::text, '')";
    Map<String, Spread> spreads = new TreeMap<>();
    try (PreparedStatement query = connection.prepareStatement(asked.at(OPEN.formatted(part)) + asked.heads() + " group by 1, 2")) {
      asked.fillHeads(connection, query, 0);
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) spreads.computeIfAbsent(row.getString(1), key -> new Spread()).add(row.getLong(2), row.getLong(3));
      }
    }
    return spreads;
  }

  /** What is open now without what came since and with what went since, for the end of each day of the period that is over or under way. */
  private List<Piece> endsOfDays(long openNow) throws SQLException {
    TreeMap<LocalDate, Long> changes = changes();
    LocalDate today = LocalDate.ofInstant(asked.now(), zone);
    long open = openNow - changes.values().stream().mapToLong(Long::longValue).sum();
    List<Piece> days = new ArrayList<>();
    for (LocalDate day = asked.from(); !day.isAfter(asked.to()) && !day.isAfter(today); day = day.plusDays(1)) {
      open += changes.getOrDefault(day, 0L);
      days.add(Piece.of(day, new Sum(open, open)));
    }
    return days;
  }

  private TreeMap<LocalDate, Long> changes() throws SQLException {
    TreeMap<LocalDate, Long> changes = new TreeMap<>();
    try (PreparedStatement query = connection.prepareStatement(CHANGES.formatted(asked.heads()))) {
      int place = 0;
      for (int half = 0; half < 2; half++) {
        query.setString(++place, zone.getId());
        query.setObject(++place, asked.from().plusDays(1).atStartOfDay(zone).toOffsetDateTime());
        place = asked.fillHeads(connection, query, place);
      }
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) changes.put(row.getObject(1, LocalDate.class), row.getLong(2));
      }
    }
    return changes;
  }
}
