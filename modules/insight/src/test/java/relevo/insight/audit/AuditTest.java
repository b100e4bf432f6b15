package relevo.insight.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import relevo.insight.Tale;
import relevo.insight.TestJournal;
import relevo.insight.audit.Cause.Part;
import relevo.kernel.Refusal;

/** What the audit finds in {@link AuditTale}, counted by hand. */
class AuditTest {

  private static Connection connection;

  @BeforeAll
  static void tell() throws SQLException {
    connection = TestJournal.connection();
    AuditTale.tell(connection);
  }

  @AfterAll
  static void close() throws SQLException {
    connection.rollback();
    connection.close();
  }

  /* 33 traspasos: 16 «pide persona» (todos order_status), 9 «queja» (2 order_status, 6 billing, 1 complaint), 8 «reembolso». */
  @Test
  void names_the_rules_and_topics_that_hand_over_most() throws SQLException {
    Causes causes = new Causes(look(Set.of()));
    assertThat(causes.handOvers()).isEqualTo(33);
    List<Cause> rules = causes.byRule();
    assertThat(rules).extracting(Cause::name).containsExactly("pide persona", "queja", "reembolso");
    assertThat(rules).extracting(Cause::count).containsExactly(16L, 9L, 8L);
    assertThat(rules.getFirst().share()).isEqualTo(16.0 / 33);
    assertThat(rules.getFirst().mostly()).containsExactly(new Part("order_status", 16));
    assertThat(rules.get(1).mostly()).containsExactly(new Part("billing", 6), new Part("order_status", 2), new Part("complaint", 1));
    assertThat(causes.byTopic()).extracting(Cause::name, Cause::count).startsWith(tuple("order_status", 18L), tuple("refund", 8L), tuple("billing", 6L));
    assertThat(rules.stream().mapToLong(Cause::count).sum()).as("parts sum to the whole").isEqualTo(causes.handOvers());
    assertThat(causes.byTopic().stream().mapToLong(Cause::count).sum()).isEqualTo(causes.handOvers());
  }

  /* Hasta una persona: un minuto y medio la mitad de «pide persona», diez minutos y medio la otra; a la de «queja» que espera no le escribió nadie. */
  @Test
  void times_each_cause_and_shows_the_newest_conversations() throws SQLException {
    List<Cause> rules = new Causes(look(Set.of())).byRule();
    assertThat(rules.getFirst().medianSeconds()).isEqualTo(90);
    assertThat(rules.getFirst().n()).isEqualTo(16);
    assertThat(rules.get(1).n()).isEqualTo(8);
    assertThat(rules.get(1).examples()).hasSize(5).doesNotHaveDuplicates().startsWith(Tale.id("conversation e").toString());
  }

  /* «reembolso» no está en el juego que vale: de «refund» no se dice qué regla probar. */
  @Test
  void names_the_live_rule_that_hands_a_topic_over_most() throws SQLException {
    Savepoint before = connection.setSavepoint();
    try (Statement statement = connection.createStatement()) {
      statement.execute("update insight.release set rules = array_remove(rules, 'reembolso')");
      assertThat(new Causes(look(Set.of())).byTopic()).extracting(Cause::name, Cause::rule)
          .contains(tuple("order_status", "pide persona"), tuple("billing", "queja"), tuple("refund", null));
      assertThat(new Causes(look(Set.of())).byRule()).extracting(Cause::rule).containsOnlyNulls();
      assertThat(Causes.conversations(look(Set.of()), "order_status")).hasSize(18).doesNotHaveDuplicates();
      assertThat(Causes.conversations(look(Set.of()), "complaint")).containsExactly(Tale.id("conversation e"));
    } finally {
      connection.rollback(before);
    }
  }

  @Test
  void shows_a_supervisor_their_team_only() throws SQLException {
    Look look = look(Set.of("pagos"));
    assertThat(new Causes(look).byRule()).extracting(Cause::name, Cause::share).containsExactly(tuple("reembolso", 1.0));
    assertThat(Waits.of(look, AuditTale.NOW)).extracting(Wait::team).containsExactly("pagos");
    assertThat(Habits.of(look).why()).isEqualTo("teams");
  }

  /* Juzgados 33 + 80. */
  @Test
  void names_the_rules_that_never_and_always_speak() throws SQLException {
    Habits habits = Habits.of(look(Set.of()));
    assertThat(habits.why()).isNull();
    assertThat(habits.evaluations()).isEqualTo(113);
    assertThat(habits.never()).extracting(Habit::rule, Habit::deadReleases).containsExactly(tuple("nunca", 1));
    assertThat(habits.always()).extracting(Habit::rule, Habit::share).containsExactly(tuple("siempre", 1.0));
  }

  /* El juego 2 juzga 200 mensajes y en él no habla nadie: «nunca» lleva dos juegos callada; «queja», que habló en el 1, uno. */
  @Test
  void counts_in_how_many_releases_in_a_row_a_rule_was_silent() throws SQLException {
    Savepoint before = connection.setSavepoint();
    try (Statement statement = connection.createStatement()) {
      statement.execute("insert into insight.release values (2, array['nunca', 'queja'])");
      statement.execute("update insight.bookmark set release = 2");
      statement.execute("insert into insight.tally values ('turn', '2026-03-20', '', '100', 2, 200)");
      Habits habits = Habits.of(look(Set.of()));
      assertThat(habits.release()).isEqualTo(2);
      assertThat(habits.silent()).isEqualTo(2);
      assertThat(habits.never()).extracting(Habit::rule, Habit::deadReleases).containsExactly(tuple("nunca", 2), tuple("queja", 1));
    } finally {
      connection.rollback(before);
    }
  }

  @Test
  void says_nothing_of_rules_that_judged_few_messages() throws SQLException {
    Habits habits = Habits.of(new Look(connection, period("2026-03-10", "2026-03-20"), Set.of()));
    assertThat(habits.why()).isEqualTo("few");
    assertThat(habits.never()).isEmpty();
  }

  @Test
  void finds_where_the_wait_grows_and_raises_no_alarm_over_a_few() throws SQLException {
    List<Wait> waits = Waits.of(look(Set.of()), AuditTale.NOW);
    assertThat(waits).extracting(Wait::team).containsExactly("mesa", "pagos");
    Wait mesa = waits.getFirst();
    assertThat(mesa).extracting(Wait::formerSeconds, Wait::formerN, Wait::laterSeconds, Wait::laterN, Wait::grows, Wait::few)
        .containsExactly(60L, 12L, 600L, 12L, true, false);
    assertThat(mesa).extracting(Wait::openBefore, Wait::openBetween, Wait::openAfter, Wait::perDay).containsExactly(0L, 0L, 1L, 0.1);
    assertThat(waits.get(1)).extracting(Wait::laterSeconds, Wait::laterN, Wait::grows, Wait::few).containsExactly(1_800L, 4L, false, true);
  }

  /* Doce de los once a veinte de marzo, tomados a los diez minutos de pedirlos por quien entonces llegaba; el de «e» no lo tomó nadie. */
  @Test
  void goes_through_the_line_of_a_team_whose_wait_grows_with_one_more_person() throws SQLException {
    List<Wait> waits = Waits.of(look(Set.of()), AuditTale.NOW);
    assertThat(waits.getFirst().oneMore()).isEqualTo(new OneMore(null, 12, 1, 1, 1, 600L, 600L, 600L, 600L, 600L, 600L));
    assertThat(waits.get(1).oneMore()).as("does not grow").isNull();
  }

  /* Uno pasa a otro equipo sin que «mesa» lo tome, y otro lo toma y lo pasa: el primero no cuenta, el segundo está en sus manos hasta que lo pasa. */
  @Test
  void leaves_out_what_another_team_took_and_ends_what_was_passed_on() throws SQLException {
    Savepoint before = connection.setSavepoint();
    try (Statement statement = connection.createStatement()) {
      String ofA = "(select id from insight.hand_over where team = 'mesa' and day >= '2026-03-11' and t_take is not null order by t_esc limit 1)";
      statement.execute("update insight.stretch s set to_at = h.t_take - interval '1 minute' from insight.hand_over h where s.ticket_id = h.ticket_id and h.id = " + ofA);
      assertThat(Waits.of(look(Set.of()), AuditTale.NOW).getFirst().oneMore()).extracting(OneMore::n, OneMore::leftOut).containsExactly(11L, 2L);
    } finally {
      connection.rollback(before);
    }
  }

  @Test
  void compares_halves_of_equal_length() {
    Period odd = period("2026-03-01", "2026-03-07");
    assertThat(odd.half()).isEqualTo(3);
    assertThat(odd.later()).isEqualTo(LocalDate.parse("2026-03-05"));
    assertThat(odd.former()).isEqualTo(LocalDate.parse("2026-03-02"));
    Period day = period("2026-03-01", "2026-03-01");
    assertThat(day.later()).isEqualTo(LocalDate.parse("2026-03-01"));
    assertThat(day.former()).isEqualTo(LocalDate.parse("2026-02-28"));
  }

  @Test
  void refuses_days_that_make_no_sense() {
    assertThatThrownBy(() -> Period.of("ayer", null, AuditTale.NOW, Tale.MADRID)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> Period.of("2026-03-02", "2026-03-01", AuditTale.NOW, Tale.MADRID)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> Period.of("2020-03-02", "2026-03-01", AuditTale.NOW, Tale.MADRID)).isInstanceOf(Refusal.class);
    assertThat(Period.of(null, null, AuditTale.NOW, Tale.MADRID).from()).isEqualTo(LocalDate.parse("2026-02-19"));
  }


  private static Look look(Set<String> teams) {
    return new Look(connection, period("2026-03-01", "2026-03-20"), teams);
  }

  private static Period period(String from, String to) {
    return new Period(LocalDate.parse(from), LocalDate.parse(to), Tale.MADRID);
  }
}
