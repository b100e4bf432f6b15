package relevo.insight.figure;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The days of one table whose rows were summed up already, and what is left to be read row by row. */
final class ClosedDays {

  private static final String DAYS = "select day, closed_by = ?, heads, live from insight.day where fact = ? and day between ? and ?";
  private static final String DATA = "select kpi, day, data from insight.day_figure where fact = ? and kpi = any(?) and day between ? and ?";

  private final Connection connection;
  private final Asked asked;
  private final String fact;
  private final Map<LocalDate, Groups> closed = new HashMap<>();
  private final Map<Choice, Map<LocalDate, Groups.Chosen>> choices = new HashMap<>();
  private final Rest rest = new Rest(new ArrayList<>(), new ArrayList<>());

  private record Choice(Asked which, Head by) {}

  private ClosedDays(Connection connection, Asked asked, String fact) {
    this.connection = connection;
    this.asked = asked;
    this.fact = fact;
  }

  static ClosedDays of(Connection connection, Asked asked, String fact) throws SQLException {
    ClosedDays days = new ClosedDays(connection, asked, fact);
    days.read();
    return days;
  }

  private void read() throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(DAYS)) {
      query.setString(1, Facts.FORMULAS);
      query.setString(2, fact);
      query.setObject(3, asked.from());
      query.setObject(4, asked.to());
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) read(row, row.getObject(1, LocalDate.class));
      }
    }
  }

  private void read(ResultSet row, LocalDate day) throws SQLException {
    if (!row.getBoolean(2)) {
      rest.open().add(day);
      return;
    }
    closed.put(day, new Groups(row.getBytes(3)));
    Array live = row.getArray(4);
    for (Object id : (Object[]) live.getArray()) rest.live().add((UUID) id);
  }

  Rest rest() {
    return rest;
  }

  /** Takes what one figure counts on one day. */
  interface Sums {
    void add(String kpi, LocalDate day, String part, Sum sum);
  }

  /** Takes how long something took on one day. */
  interface Times {
    void add(LocalDate day, String part, long seconds, long times);
  }

  /** @param which the same days as were asked for, perhaps under other heads */
  void sums(List<Kpi> kpis, Asked which, Head by, Sums to) throws SQLException {
    each(kpis, which, by, (kpi, day, chosen, data) -> {
      long[] tops = new long[chosen.parts().size()];
      long[] bottoms = new long[tops.length];
      boolean[] any = new boolean[tops.length];
      for (int part : chosen.partOf()) {
        long top = data.number();
        long bottom = data.number();
        if (part < 0) continue;
        any[part] = true;
        tops[part] += top;
        bottoms[part] += bottom;
      }
      for (int part = 0; part < tops.length; part++) if (any[part]) to.add(kpi, day, chosen.parts().get(part), new Sum(tops[part], bottoms[part]));
    });
  }

  void times(Kpi kpi, Head by, Times to) throws SQLException {
    each(List.of(kpi), asked, by, (id, day, chosen, data) -> {
      for (int part : chosen.partOf()) {
        long seconds = 0;
        for (long left = data.number(); left > 0; left--) {
          seconds += data.signed();
          long times = data.number();
          if (part >= 0) to.add(day, chosen.parts().get(part), seconds, times);
        }
      }
    });
  }

  private Map<LocalDate, Groups.Chosen> chosen(Choice choice) {
    Map<LocalDate, Groups.Chosen> chosen = new HashMap<>();
    closed.forEach((day, groups) -> chosen.put(day, groups.chosen(choice.which(), choice.by())));
    return chosen;
  }

  private interface Day {
    void read(String kpi, LocalDate day, Groups.Chosen chosen, Bytes data);
  }

  private void each(List<Kpi> kpis, Asked which, Head by, Day reader) throws SQLException {
    if (closed.isEmpty()) return;
    Map<LocalDate, Groups.Chosen> chosen = choices.computeIfAbsent(new Choice(which, by), this::chosen);
    try (PreparedStatement query = connection.prepareStatement(DATA)) {
      query.setString(1, fact);
      query.setArray(2, connection.createArrayOf("text", kpis.stream().map(Kpi::id).toArray()));
      query.setObject(3, asked.from());
      query.setObject(4, asked.to());
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          LocalDate day = row.getObject(2, LocalDate.class);
          if (chosen.containsKey(day)) reader.read(row.getString(1), day, chosen.get(day), new Bytes(row.getBytes(3)));
        }
      }
    }
  }
}
