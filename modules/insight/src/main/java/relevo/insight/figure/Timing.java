package relevo.insight.figure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import relevo.insight.figure.Figure.Piece;

/** How long things took: the database counts how often each number of seconds occurs, which is exact and needs no sorting. */
final class Timing {

  private final Connection connection;
  private final Asked asked;
  private final ClosedDays closed;

  Timing(Connection connection, Asked asked, ClosedDays closed) {
    this.connection = connection;
    this.asked = asked;
    this.closed = closed;
  }

  /**
   * @param by null for no parts
   * @param daily also by day
   */
  Figure of(Kpi kpi, Head by, boolean daily) throws SQLException {
    Map<String, Spread> days = daily ? spreads(kpi, null, true) : null;
    Map<String, Spread> parts = by == null ? null : spreads(kpi, by, false);
    Map<String, Spread> known = days != null ? days : parts != null ? parts : spreads(kpi, null, false);
    Spread whole = new Spread();
    known.values().forEach(whole::add);
    return Figure.duration(kpi.id(), kpi.group(), kpi.title(), whole, pieces(days), parts == null ? null
        : pieces(parts).stream().sorted(Comparator.comparing(Piece::n).reversed().thenComparing(Piece::part)).toList());
  }

  private static List<Piece> pieces(Map<String, Spread> spreads) {
    return spreads == null ? null : spreads.entrySet().stream().map(each -> Piece.of(each.getKey(), each.getValue())).toList();
  }

  private Map<String, Spread> spreads(Kpi kpi, Head by, boolean daily) throws SQLException {
    Map<String, Spread> spreads = new TreeMap<>();
    closed.times(kpi, by, (day, part, seconds, times) -> spreads.computeIfAbsent(daily ? day.toString() : part, key -> new Spread()).add(seconds, times));
    if (!closed.rest().isEmpty()) addRest(kpi, daily ? "day::text" : by == null ? "''" : "coalesce(" + by.word() + "::text, '')", spreads);
    return spreads;
  }

  private void addRest(Kpi kpi, String part, Map<String, Spread> spreads) throws SQLException {
    String sql = asked.at("select " + part + ", " + kpi.seconds() + ", count(*) from insight." + kpi.table() + " where " + closed.rest().where(asked)
        + " and " + kpi.bottom() + " group by 1, 2");
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      closed.rest().fill(asked, connection, query);
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) spreads.computeIfAbsent(row.getString(1), key -> new Spread()).add(row.getLong(2), row.getLong(3));
      }
    }
  }
}
