package relevo.insight.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import relevo.insight.RandomTale;
import relevo.insight.Tale;
import relevo.insight.TestJournal;
import relevo.insight.figure.Asked;
import relevo.insight.figure.Figure;
import relevo.insight.figure.Figures;
import relevo.insight.figure.Head;
import relevo.insight.figure.Kpi;
import relevo.insight.figure.Kpis;
import relevo.insight.story.Strike;

/** The sums of closed days say the very same as the rows do, whenever one asks and under whatever heads. */
class ClosedDaysTest {

  private static final Instant NOW = Tale.at("03-08", "12:00:00");
  private static final LocalDate FROM = LocalDate.parse("2026-03-01");
  private static final LocalDate TO = LocalDate.parse("2026-03-31");

  @Test
  void say_what_the_rows_say_from_then_on_and_under_any_heads() throws SQLException {
    try (Connection connection = TestJournal.connection()) {
      for (long seed = 21; seed < 24; seed++) {
        follow(connection, RandomTale.of(seed, 60));
        assertThat(number(connection, "select count(*) from insight.day where closed_by is null and day <= '2026-03-08'")).isZero();
        assertThat(number(connection, "select count(*) from insight.day_figure")).isGreaterThan(100);
        assertThat(number(connection, "select sum(cardinality(live)) from insight.day")).as("rows that time still changes").isPositive();
        // also a day, two weeks and a year after they were closed
        for (Instant later : List.of(NOW, NOW.plusSeconds(90_000), NOW.plusSeconds(14 * 86_400), NOW.plusSeconds(366 * 86_400))) {
          List<Figure> closed = all(connection, later);
          connection.commit();
          run(connection, "update insight.day set closed_by = null");
          assertThat(all(connection, later)).isEqualTo(closed);
          connection.rollback();
        }
      }
    }
  }

  @Test
  void are_open_again_once_a_row_of_theirs_changes() throws SQLException {
    Tale tale = new Tale();
    try (Connection connection = TestJournal.connection()) {
      follow(connection, tale.read("03-02 09:00:00 A cliente\n03-02 09:00:01 A escala mesa\n03-02 09:00:02 A resuelve ana\n03-03 09:00:00 B cliente\n"));
      assertThat(open(connection)).isEmpty();
      for (Tale.Told told : tale.read("03-04 09:00:00 A cliente\n03-04 09:00:00 A reabre mesa\n")) TestJournal.write(connection, told.at(), told.event());
      connection.commit();
      Followed.read(connection, 10, NOW);
      assertThat(open(connection)).containsExactly("conversation 2026-03-02", "hand_over 2026-03-02", "resolution 2026-03-02");
    }
  }

  @Test
  void are_open_again_once_a_contact_counts_for_nothing() throws SQLException {
    try (Connection connection = TestJournal.connection()) {
      follow(connection, "03-02 09:00:00 A cliente\n03-02 09:00:01 A escala mesa\n03-02 09:00:02 A resuelve ana\n03-03 09:00:00 B cliente\n");
      Strike.contact(connection, Tale.id("contact A"), false);
      connection.commit();
      assertThat(open(connection)).containsExactly("conversation 2026-03-02", "hand_over 2026-03-02", "resolution 2026-03-02");
    }
  }

  @Test
  void of_other_formulas_are_not_believed() throws SQLException {
    try (Connection connection = TestJournal.connection()) {
      follow(connection, "03-02 09:00:00 A cliente\n");
      run(connection, "update insight.day set closed_by = 'older'");
      run(connection, "update insight.day_figure set data = '\\x0000'");
      connection.commit();
      assertThat(figures(connection, NOW, Map.of()).one(Kpis.named("conversations").orElseThrow(), null).n()).isEqualTo(1);
      Followed.all(connection, 10, NOW);
      assertThat(number(connection, "select count(*) from insight.day where closed_by = 'older'")).isZero();
      assertThat(figures(connection, NOW, Map.of()).one(Kpis.named("conversations").orElseThrow(), null).n()).isEqualTo(1);
    }
  }

  private static void follow(Connection connection, String tale) throws SQLException {
    follow(connection, new Tale().read(tale));
  }

  private static void follow(Connection connection, List<Tale.Told> tale) throws SQLException {
    TestJournal.empty(connection);
    for (Tale.Told told : tale) TestJournal.write(connection, told.at(), told.event());
    connection.commit();
    Followed.all(connection, 1_000, NOW);
  }

  private static List<Figure> all(Connection connection, Instant now) throws SQLException {
    List<Figure> all = new ArrayList<>();
    for (Kpi kpi : Kpis.ALL) {
      for (Head head : kpi.heads()) all.add(figures(connection, now, Map.of()).one(kpi, head));
      all.add(figures(connection, now, Map.of(Head.LANGUAGE, "es", Head.CHANNEL, "")).one(kpi, Head.CUSTOMER));
      if (kpi.heads().contains(Head.TEAM)) {
        all.add(figures(connection, now, Map.of(Head.TEAM, "pagos", Head.RULE, "queja")).one(kpi, Head.AGENT));
        all.add(figures(connection, now, Map.of(Head.AGENT, "")).one(kpi, null));
        all.add(new Figures(connection, new Asked(FROM, TO, Map.of(), Set.of("mesa", "legal"), now), Tale.MADRID, 0.3).one(kpi, Head.REASON));
      }
    }
    return all;
  }

  private static Figures figures(Connection connection, Instant now, Map<Head, String> only) {
    return new Figures(connection, new Asked(FROM, TO, only, Set.of(), now), Tale.MADRID, 0.3);
  }

  private static List<String> open(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select fact || ' ' || day from insight.day where closed_by is null order by 1")) {
      List<String> open = new ArrayList<>();
      while (row.next()) open.add(row.getString(1));
      return open;
    }
  }

  private static long number(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
