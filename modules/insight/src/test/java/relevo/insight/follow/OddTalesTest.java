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
import relevo.insight.figure.Head;
import relevo.insight.figure.Kpis;
import relevo.insight.figure.NumberQuality;
import relevo.insight.story.SetAside;
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
  void still_owes_an_answer_when_the_bot_speaks_beside_a_hand_over() throws SQLException {
    try (Connection connection = told("""
        03-02 09:00:00 A cliente
        03-02 09:00:01 A escala mesa
        03-02 09:00:01 A pasa
        03-02 09:00:01 A bot
        03-02 09:10:00 A agente ana
        """)) {
      assertThat(figure(connection, "requester_wait").p90()).isEqualTo(600);
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
  void sets_aside_an_entry_that_it_cannot_read_and_counts_the_rest() throws SQLException {
    try (Connection connection = told("03-02 09:00:00 A cliente")) {
      run(connection, "insert into kernel.journal (at, event, body) values (now(), 'MessageReceived', '{}'), (now(), 'RulesSpoke', '{}')");
      say(connection, "03-02 09:01:00 B cliente");
      Followed.all(connection, 50, NOW);
      assertThat(figure(connection, "conversations").n()).isEqualTo(2);
      assertThat(SetAside.count(connection)).isEqualTo(2);
    }
  }

  @Test
  void sets_aside_an_entry_that_the_database_does_not_take_and_counts_the_rest() throws SQLException {
    try (Connection connection = told("03-02 09:00:00 A cliente")) {
      say(connection, "03-02 09:01:00 B cliente");
      say(connection, "03-02 09:01:01 B bot");
      run(connection, "update kernel.journal set body = body - 'messageId' where event = 'MessageReceived' and id = (select max(id) from kernel.journal where event = 'MessageReceived')");
      say(connection, "03-02 09:02:00 C cliente\n03-02 09:02:01 C bot");
      Followed.all(connection, 50, NOW);
      assertThat(figure(connection, "conversations").n()).isEqualTo(2);
      assertThat(figure(connection, "bot_involvement").numerator()).isEqualTo(1);
      assertThat(SetAside.count(connection)).isEqualTo(1);
    }
  }

  @Test
  void waits_while_the_database_refuses_everything() throws SQLException {
    try (Connection connection = told("03-02 09:00:00 A cliente")) {
      say(connection, "03-02 09:01:00 B cliente");
      run(connection, "set transaction read only");
      assertThatThrownBy(() -> Followed.follower(50).step(connection, NOW)).isInstanceOf(SQLException.class);
      connection.rollback();
      Followed.all(connection, 50, NOW);
      assertThat(figure(connection, "conversations").n()).isEqualTo(2);
      assertThat(SetAside.count(connection)).isZero();
    }
  }

  @Test
  void counts_a_tier_that_was_raised_within_a_team() throws SQLException {
    try (Connection connection = told("""
        03-02 09:00:00 A cliente
        03-02 09:00:01 A escala mesa
        03-02 09:01:00 A sube 3
        03-02 09:00:00 B cliente
        03-02 09:00:01 B escala mesa
        """)) {
      assertThat(ratio(connection, "tier3_rate")).isEqualTo("1/2");
    }
  }

  /** Mesa reopens for a day, pagos for five, legal said nothing. */
  @Test
  void has_a_conversation_last_for_as_long_as_the_team_reopens_it() throws SQLException {
    StringBuilder tale = new StringBuilder("03-01 09:00:00 - reapertura mesa 24\n03-01 09:00:00 - reapertura pagos 120\n03-01 09:00:00 - reapertura otra 0\n");
    for (String team : List.of("mesa", "pagos", "legal", "otra")) {
      tale.append("03-02 09:00:00 %1$s cliente\n03-02 09:00:01 %1$s escala %1$s\n03-02 09:01:00 %1$s resuelve ana\n".formatted(team));
      for (String later : List.of("04 09", "06 10")) tale.append("03-%s:00:00 %s cliente\n03-%s:00:01 %2$s bot\n".formatted(later, team, later));
    }
    try (Connection connection = told(tale.toString())) {
      // mesa 02, 04, 06; pagos 02; legal and otra 02, 06
      assertThat(figure(connection, "conversations").n()).isEqualTo(3 + 1 + 2 + 2);
    }
  }

  @Test
  void tells_what_providers_said_of_a_number_and_not_of_templates() throws SQLException {
    try (Connection connection = told("""
        03-02 09:00:00 - calidad phone_number_quality_update FLAGGED
        03-05 09:00:00 - calidad phone_number_quality_update UNFLAGGED
        03-06 09:00:00 - calidad message_template_quality_update RED
        """)) {
      Asked asked = new Asked(LocalDate.parse("2026-03-02"), LocalDate.parse("2026-03-05"), Map.of(), Set.of(), NOW);
      assertThat(NumberQuality.of(connection, asked, Tale.MADRID)).extracting(NumberQuality::said).containsExactly("UNFLAGGED", "FLAGGED");
      Asked first = new Asked(asked.from(), asked.from(), Map.of(Head.CHANNEL, "otro"), Set.of(), NOW);
      assertThat(NumberQuality.of(connection, first, Tale.MADRID)).isEmpty();
    }
  }

  @Test
  void parts_failed_messages_by_the_code_of_the_provider() throws SQLException {
    try (Connection connection = told("""
        03-02 09:00:00 A cliente
        03-02 09:00:02 A bot
        03-02 09:00:03 A fallido 131026
        03-02 09:00:04 A fallido 131026
        03-02 09:00:05 A fallido 131047
        03-02 09:00:06 A entregado
        """)) {
      Asked asked = new Asked(LocalDate.parse("2026-03-01"), LocalDate.parse("2026-03-20"), Map.of(), Set.of(), NOW);
      Figure failures = new Figures(connection, asked, Tale.MADRID, 0.3).group("delivery", Head.REASON).stream()
          .filter(each -> each.id().equals("delivery_failure")).findFirst().orElseThrow();
      assertThat(failures.parts()).extracting(part -> part.part() + " " + part.numerator() + "/" + part.denominator())
          .containsExactly("131026 2/4", "131047 1/4");
    }
  }

  private static void say(Connection connection, String tale) throws SQLException {
    for (Tale.Told each : new Tale().read(tale)) TestJournal.write(connection, each.at(), each.event());
    connection.commit();
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
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
