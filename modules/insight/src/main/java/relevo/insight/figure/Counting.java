package relevo.insight.figure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import relevo.insight.figure.Figure.Piece;
import relevo.insight.figure.Kpi.Kind;

/** Counts and ratios: all those of one table in one look at it. */
final class Counting {

  /** Of fewer marks nothing is shown. */
  private static final int FEWEST_MARKS = 10;
  private static final Comparator<Piece> LARGEST_FIRST = Comparator.comparing(Piece::numerator).reversed().thenComparing(Piece::part);

  private final Connection connection;
  private final Asked asked;
  private final ClosedDays closed;
  private final Head by;

  /** @param by null for no parts */
  Counting(Connection connection, Asked asked, ClosedDays closed, Head by) {
    this.connection = connection;
    this.asked = asked;
    this.closed = closed;
    this.by = by;
  }

  private record Tally(Map<LocalDate, Sum> days, Map<String, Sum> parts) {

    Tally() {
      this(new TreeMap<>(), new LinkedHashMap<>());
    }

    void add(LocalDate day, String part, Sum sum) {
      days.merge(day, sum, Sum::plus);
      parts.merge(part, sum, Sum::plus);
    }

    Sum whole() {
      return days.values().stream().reduce(Sum.NONE, Sum::plus);
    }
  }

  /** All of one table, none of them a share. */
  List<Figure> of(List<Kpi> kpis) throws SQLException {
    if (kpis.isEmpty()) return List.of();
    List<Tally> tallies = tally(kpis, asked);
    List<Figure> figures = new ArrayList<>();
    for (int place = 0; place < kpis.size(); place++) figures.add(figure(kpis.get(place), tallies.get(place)));
    return figures;
  }

  /** One whose parts under heads of the hand-over are parts of all that might have been handed over. */
  Figure share(Kpi kpi) throws SQLException {
    Map<Head, String> customers = new TreeMap<>(asked.only());
    customers.keySet().removeAll(Head.OF_HAND_OVER);
    Map<Head, String> handOvers = new TreeMap<>(asked.only());
    handOvers.keySet().retainAll(Head.OF_HAND_OVER);
    Asked only = new Asked(asked.from(), asked.to(), customers, asked.teams(), asked.now());
    Tally whole = tally(List.of(kpi), only).getFirst();
    Tally mine = handOvers.isEmpty() ? whole : tally(List.of(kpi), asked).getFirst();
    boolean shared = by != null && Head.OF_HAND_OVER.contains(by);
    Tally result = new Tally();
    whole.days().forEach((day, sum) -> result.days().put(day, new Sum(mine.days().getOrDefault(day, Sum.NONE).top(), sum.bottom())));
    long bottom = whole.whole().bottom();
    mine.parts().forEach((part, sum) -> {
      Sum known = whole.parts().getOrDefault(part, Sum.NONE);
      if (!shared || sum.top() > 0) result.parts().put(part, new Sum(sum.top(), shared ? bottom : known.bottom()));
    });
    return figure(kpi, result);
  }

  private List<Tally> tally(List<Kpi> kpis, Asked which) throws SQLException {
    Map<String, Tally> tallies = new LinkedHashMap<>();
    kpis.forEach(kpi -> tallies.put(kpi.id(), new Tally()));
    closed.sums(kpis, which, by, (kpi, day, part, sum) -> tallies.get(kpi).add(day, part, sum));
    if (!closed.rest().isEmpty()) addRest(kpis, which, List.copyOf(tallies.values()));
    return List.copyOf(tallies.values());
  }

  private void addRest(List<Kpi> kpis, Asked which, List<Tally> tallies) throws SQLException {
    String part = by == null ? "''" : "coalesce(" + by.word() + "::text, '')";
    String sums = kpis.stream().map(kpi -> kpi.topSql() + ", " + kpi.bottomSql()).collect(Collectors.joining(", "));
    String sql = which.at("select day, " + part + ", " + sums + " from insight." + kpis.getFirst().table() + " where " + closed.rest().where(which)
        + " group by 1, 2");
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      closed.rest().fill(which, connection, query);
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          LocalDate day = row.getObject(1, LocalDate.class);
          for (int place = 0; place < tallies.size(); place++) {
            tallies.get(place).add(day, row.getString(2), new Sum(row.getLong(3 + 2 * place), row.getLong(4 + 2 * place)));
          }
        }
      }
    }
  }

  private Figure figure(Kpi kpi, Tally tally) {
    List<Piece> days = tally.days().entrySet().stream().map(each -> Piece.of(each.getKey(), each.getValue())).toList();
    List<Piece> parts = by == null ? null : tally.parts().entrySet().stream().filter(each -> each.getValue().bottom() > 0)
        .map(each -> Piece.of(each.getKey(), each.getValue())).sorted(LARGEST_FIRST).toList();
    if (kpi.kind() == Kind.COUNT) return Figure.count(kpi.id(), kpi.group(), kpi.title(), tally.whole().top(), days, parts);
    Figure ratio = Figure.ratio(kpi.id(), kpi.group(), kpi.title(), tally.whole(), days, parts);
    return kpi.kind() == Kind.MARK ? ratio.hiddenBelow(FEWEST_MARKS) : ratio;
  }
}
