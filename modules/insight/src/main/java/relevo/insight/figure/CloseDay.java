package relevo.insight.figure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Sums up all rows of one table and day, exactly: counts, and how often each number of seconds occurs, for each group that has all heads in common. */
public final class CloseDay {

  private static final String NEXT = "select fact, day from insight.day where closed_by is null and day <= ? order by day desc limit 1";
  private static final String OUTDATED = "update insight.day set closed_by = null where closed_by <> ?";
  private static final String LIVE = "select coalesce(array_agg(id), '{}') from insight.%s where counted and day = ? and not (%s)";
  private static final String CLOSE = "update insight.day set closed_by = ?, heads = ?, live = ? where fact = ? and day = ?";
  private static final String KEEP = "insert into insight.day_figure (fact, kpi, day, data) values (?, ?, ?, ?) on conflict (fact, kpi, day) do update set data = excluded.data";

  private final Connection connection;
  private final String fact;
  private final LocalDate day;
  private final Instant now;
  private final List<String> heads;
  private final Map<List<String>, Integer> groups = new LinkedHashMap<>();
  private final Map<String, byte[]> figures = new TreeMap<>();

  private CloseDay(Connection connection, String fact, LocalDate day, Instant now) {
    this.connection = connection;
    this.fact = fact;
    this.day = day;
    this.now = now;
    heads = Facts.heads(fact);
  }

  /** Days that an earlier version closed by other formulas. */
  public static void openOutdated(Connection connection) throws SQLException {
    try (PreparedStatement update = connection.prepareStatement(OUTDATED)) {
      update.setString(1, Facts.FORMULAS);
      update.executeUpdate();
    }
  }

  /**
   * The newest one that is open. The caller keeps everybody off who changes rows.
   *
   * @param last no day after it
   * @return false if there was none
   */
  public static boolean next(Connection connection, LocalDate last, Instant now) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(NEXT)) {
      query.setObject(1, last);
      try (ResultSet row = query.executeQuery()) {
        if (!row.next()) return false;
        new CloseDay(connection, row.getString(1), row.getObject(2, LocalDate.class), now).close();
        return true;
      }
    }
  }

  private void close() throws SQLException {
    List<Kpi> kpis = Facts.kpis(fact);
    count(kpis.stream().filter(kpi -> !kpi.isDuration()).toList());
    for (Kpi kpi : kpis) if (kpi.isDuration()) time(kpi);
    keep();
  }

  private String sql(String what, String more) {
    String sql = "select " + String.join(", ", heads) + what + " from insight." + fact + " where counted and day = ? and (" + Facts.settled(fact) + ")" + more;
    return sql.replace(":now", "timestamptz '" + now + "'");
  }

  private void count(List<Kpi> kpis) throws SQLException {
    String sums = kpis.stream().map(kpi -> ", " + kpi.topSql() + ", " + kpi.bottomSql()).collect(Collectors.joining());
    List<Bytes.Writer> counts = kpis.stream().map(kpi -> new Bytes.Writer()).toList();
    String by = " group by " + String.join(", ", heads);
    try (PreparedStatement query = connection.prepareStatement(sql(sums, by))) {
      query.setObject(1, day);
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          groups.put(heads(row), groups.size());
          int place = heads.size();
          for (Bytes.Writer each : counts) each.number(row.getLong(++place)).number(row.getLong(++place));
        }
      }
    }
    for (int place = 0; place < kpis.size(); place++) figures.put(kpis.get(place).id(), counts.get(place).all());
  }

  private void time(Kpi kpi) throws SQLException {
    List<List<long[]>> times = new ArrayList<>();
    groups.forEach((group, place) -> times.add(new ArrayList<>()));
    String seconds = kpi.seconds();
    String by = " and " + kpi.bottom() + " group by " + String.join(", ", heads) + ", " + seconds + " order by " + seconds;
    try (PreparedStatement query = connection.prepareStatement(sql(", " + seconds + ", count(*)", by))) {
      query.setObject(1, day);
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) times.get(groups.get(heads(row))).add(new long[] {row.getLong(heads.size() + 1), row.getLong(heads.size() + 2)});
      }
    }
    figures.put(kpi.id(), written(times));
  }

  /** Of each group how many different numbers of seconds, then how much each is more than the one before and how often it occurs. */
  private static byte[] written(List<List<long[]>> times) {
    Bytes.Writer all = new Bytes.Writer();
    for (List<long[]> group : times) {
      all.number(group.size());
      long before = 0;
      for (long[] each : group) {
        all.signed(each[0] - before).number(each[1]);
        before = each[0];
      }
    }
    return all.all();
  }

  private List<String> heads(ResultSet row) throws SQLException {
    List<String> values = new ArrayList<>(heads.size());
    for (int place = 1; place <= heads.size(); place++) values.add(row.getString(place));
    return values;
  }

  private void keep() throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(KEEP)) {
      for (Map.Entry<String, byte[]> each : figures.entrySet()) {
        insert.setString(1, fact);
        insert.setString(2, each.getKey());
        insert.setObject(3, day);
        insert.setBytes(4, each.getValue());
        insert.addBatch();
      }
      insert.executeBatch();
    }
    try (PreparedStatement query = connection.prepareStatement(LIVE.formatted(fact, Facts.settled(fact)).replace(":now", "timestamptz '" + now + "'"));
        PreparedStatement update = connection.prepareStatement(CLOSE)) {
      query.setObject(1, day);
      try (ResultSet row = query.executeQuery()) {
        row.next();
        update.setArray(3, row.getArray(1));
        update.setString(1, Facts.FORMULAS);
        update.setBytes(2, Groups.columns(groups.keySet(), heads.size()));
        update.setString(4, fact);
        update.setObject(5, day);
        update.executeUpdate();
      }
    }
  }
}
