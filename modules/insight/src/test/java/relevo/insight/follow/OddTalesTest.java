package relevo.insight.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import relevo.insight.Tale;
import relevo.insight.TestJournal;
import relevo.insight.figure.Asked;
import relevo.insight.figure.Figure;
import relevo.insight.figure.Figures;
import relevo.insight.figure.Kpis;
import relevo.insight.story.Strike;

/** What happens seldom, and must be counted rightly all the same. */
class OddTalesTest {

  private static final Instant NOW = Tale.at("03-20", "12:00:00");

  @Test
  void counts_as_abandoned_whoever_writes_again_after_their_window_closed() throws SQLException {
    try (Connection connection = told("""
        03-02 09:00:00 A cliente
        03-02 09:00:01 A escala mesa
        03-03 10:00:00 A cliente
        03-03 10:05:00 A agente ana
        03-02 09:00:00 B cliente
        03-02 09:00:01 B escala mesa
        03-03 08:00:00 B cliente
        03-03 10:05:00 B agente ana
        """)) {
      assertThat(ratio(connection, "abandonment")).isEqualTo("1/2");
    }
  }

  @Test
  void owes_no_answer_to_a_wish_about_being_written_to() throws SQLException {
    try (Connection connection = told("""
        03-02 09:00:00 A cliente deseo
        03-02 09:00:00 B cliente
        03-02 09:00:02 B bot
        03-02 09:01:00 B cliente deseo
        """)) {
      assertThat(figure(connection, "conversations").n()).isEqualTo(1);
      assertThat(figure(connection, "requester_wait").p90()).isEqualTo(2);
    }
  }

  @Test
  void does_not_bring_spam_back_with_its_contact() throws SQLException {
    try (Connection connection = told("""
        03-02 09:00:00 A cliente
        03-02 09:00:01 A escala mesa
        03-02 09:00:02 A resuelve ana salida=spam
        03-10 09:00:00 A cliente
        03-10 09:00:01 A escala mesa
        03-10 09:00:02 A resuelve ana
        """)) {
      assertThat(counted(connection)).containsExactly("conversations 1", "hand_overs 1", "reopen_rate 1");
      Strike.contact(connection, Tale.id("contact A"), false);
      assertThat(counted(connection)).containsExactly("conversations 0", "hand_overs 0", "reopen_rate 0");
      Strike.contact(connection, Tale.id("contact A"), true);
      assertThat(counted(connection)).containsExactly("conversations 1", "hand_overs 1", "reopen_rate 1");
    }
  }

  @Test
  void waits_to_strike_a_contact_until_the_page_under_way_is_written() throws SQLException {
    try (Connection following = told("03-02 09:00:00 A cliente"); Connection striking = TestJournal.connection()) {
      for (Tale.Told each : new Tale().read("03-02 09:01:00 A bot")) TestJournal.write(following, each.at(), each.event());
      following.commit();
      Followed.follower(10).step(following, NOW);
      try (Statement statement = striking.createStatement()) {
        statement.execute("set local lock_timeout = '300ms'");
      }
      assertThatThrownBy(() -> Strike.contact(striking, Tale.id("nobody"), false)).hasMessageContaining("lock timeout");
      striking.rollback();
      following.commit();
      Strike.contact(striking, Tale.id("contact A"), false);
      striking.commit();
      assertThat(figure(following, "conversations").n()).isZero();
    }
  }

  @Test
  void counts_who_resolved_without_a_word_among_those_resolved_by_people() throws SQLException {
    try (Connection connection = told("""
        03-02 09:00:00 A cliente
        03-02 09:00:01 A escala mesa
        03-02 09:00:02 A resuelve ana
        03-02 09:00:00 B cliente
        03-02 09:00:01 B escala mesa
        03-02 09:00:02 B agente ana
        03-02 09:00:03 B resuelve ana
        """)) {
      assertThat(ratio(connection, "one_touch")).isEqualTo("1/2");
    }
  }

  @Test
  void passes_over_an_entry_that_it_cannot_count() throws SQLException {
    try (Connection connection = told("03-02 09:00:00 A cliente")) {
      try (Statement statement = connection.createStatement()) {
        statement.execute("insert into kernel.journal (at, event, body) values (now(), 'MessageReceived', '{}'), (now(), 'RulesSpoke', '{}')");
      }
      for (Tale.Told each : new Tale().read("03-02 09:01:00 B cliente")) TestJournal.write(connection, each.at(), each.event());
      connection.commit();
      Followed.all(connection, 50, NOW);
      assertThat(figure(connection, "conversations").n()).isEqualTo(2);
    }
  }

  private static Connection told(String tale) throws SQLException {
    Connection connection = TestJournal.connection();
    TestJournal.empty(connection);
    for (Tale.Told each : new Tale().read(tale)) TestJournal.write(connection, each.at(), each.event());
    connection.commit();
    Followed.all(connection, 50, NOW);
    return connection;
  }

  private static Figure figure(Connection connection, String kpi) throws SQLException {
    Asked asked = new Asked(LocalDate.parse("2026-03-01"), LocalDate.parse("2026-03-20"), Map.of(), Set.of(), NOW);
    return new Figures(connection, asked, Tale.MADRID, 0.3).one(Kpis.named(kpi).orElseThrow(), null);
  }

  private static String ratio(Connection connection, String kpi) throws SQLException {
    Figure figure = figure(connection, kpi);
    return figure.numerator() + "/" + figure.denominator();
  }

  private static List<String> counted(Connection connection) throws SQLException {
    List<String> all = new ArrayList<>();
    for (String kpi : List.of("conversations", "hand_overs", "reopen_rate")) all.add(kpi + " " + figure(connection, kpi).n());
    return all;
  }
}
