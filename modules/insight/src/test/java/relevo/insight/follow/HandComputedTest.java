package relevo.insight.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import relevo.insight.Tale;
import relevo.insight.TestJournal;
import relevo.insight.figure.Asked;
import relevo.insight.figure.Cases;
import relevo.insight.figure.Figure;
import relevo.insight.figure.Figures;
import relevo.insight.figure.Head;
import relevo.insight.figure.Kpi;
import relevo.insight.figure.Kpis;
import relevo.insight.figure.Listing;
import relevo.insight.figure.Order;

/** Twelve conversations whose figures were computed by hand: {@code historia.txt}, explained in {@code docs/kpis.md}. */
class HandComputedTest {

  private static final Instant NOW = Tale.at("03-20", "12:00:00");
  private static final LocalDate FROM = LocalDate.parse("2026-03-01");
  private static final LocalDate TO = LocalDate.parse("2026-03-20");
  private static Map<String, Figure> figures;

  @BeforeAll
  static void follow() throws SQLException, IOException {
    try (Connection connection = TestJournal.connection()) {
      TestJournal.empty(connection);
      for (Tale.Told told : new Tale().read(story())) TestJournal.write(connection, told.at(), told.event());
      connection.commit();
      Followed.all(connection, 7, NOW);
      figures = new HashMap<>();
      for (String group : Figures.GROUPS) figures(connection, asked(Map.of(), Set.of()), group, null).forEach(each -> figures.put(each.id(), each));
      connection.rollback();
    }
  }

  static String story() throws IOException {
    try (InputStream in = HandComputedTest.class.getResourceAsStream("/relevo/insight/historia.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /*
   * indicador                    por qué
   * conversaciones       12      A B B2 D E F H I J K L M; G es spam
   * participación     11/12      a K no le dijo nada
   * escalado           5/11      B2 D E F M
   * contención          5/9      A B H I L, de las terminadas (sin F, abierta, ni J, de hace una hora)
   * verificada         2/11      A da las gracias, H pone un 5
   * falsa               2/5      B vuelve con lo mismo, I se va enfadado
   * no entendidos      1/13      el primer turno de B
   */
  @Test
  void counts_what_the_bot_did() {
    count("conversations", 12);
    ratio("bot_involvement", 11, 12);
    ratio("escalation_rate", 5, 11);
    ratio("containment", 5, 9);
    assertThat(figures.get("containment").reference()).isEqualTo(0.30);
    count("containment_pending", 2);
    ratio("verified_resolution", 2, 11);
    ratio("false_containment", 2, 5);
    ratio("automation", 2, 12);
    ratio("fallback_rate", 1, 13);
    duration("first_reply_bot", 11, 2, 4);
  }

  /*
   * hasta una persona       M 120 s · B2 600 s · D 48.000 s (en horario de pagos, 1.201 s)
   * espera en cola          M 60 s · B2 301 s · D 48.000 s
   * abandono        2/5     E se cerró sin respuesta; F perdió su ventana
   * respuesta siguiente     B2 90 s · D 2.400 s
   */
  @Test
  void times_people() {
    count("hand_overs", 5);
    duration("time_to_human", 3, 600, 48_000);
    duration("time_to_human_business", 3, 600, 1_201);
    duration("first_reply_human", 3, 600, 48_000);
    duration("queue_wait", 3, 301, 48_000);
    ratio("abandonment", 2, 5);
    duration("next_reply", 2, 90, 2_400);
    ratio("transfer_rate", 1, 5);
    ratio("tier3_rate", 1, 5);
    ratio("ping_pong", 0, 5);
    ratio("window_loss", 2, 5);
  }

  /*
   * primera resolución      M 180 · B2 1.200 · D 49.200 (2.400 en horario) · E 172.800
   * resolución completa     D, reabierta, 139.500
   * espera del cliente      L 1 · J 2 · H 3 · A 4 · B 4 · I 5 · M 121 · B2 694 · D 50.401 · F 93.600 · E 172.800 · K 1.220.400
   */
  @Test
  void times_resolutions() {
    duration("first_resolution", 4, 1_200, 172_800);
    duration("first_resolution_business", 4, 1_200, 172_800);
    duration("full_resolution", 4, 1_200, 172_800);
    duration("requester_wait", 12, 5, 172_800);
    ratio("one_touch", 1, 3);
    ratio("first_contact_resolution", 3, 4);
    ratio("reopen_rate", 1, 5);
  }

  /* Plazos: B2 y D cumplen; M tarda de más; el de F corre, vencido; el segundo de D pasó a otro equipo y no cuenta. */
  @Test
  void judges_promises_marks_and_rules() {
    ratio("sla_attainment", 2, 4);
    ratio("response_rate", 2, 3);
    assertThat(figures.get("csat_human").hidden()).as("dos notas son menos de diez").isTrue();
    assertThat(figures.get("csat_human").value()).isNull();
    ratio("escalation_precision", 2, 3);
    ratio("escalation_late", 1, 3);
    ratio("rule_firing", 6, 13);
    ratio("rule_coverage", 3, 4);
    ratio("delivery_failure", 1, 4);
    ratio("opt_out", 1, 11);
    assertThat(figures.get("repeated_questions").notMeasured()).isNotBlank();
  }

  /* Abierta: F, desde hace 25 h 59 min 59 s; a cinco resoluciones en 28 días es trabajo para 5,6 días. */
  @Test
  void ages_the_backlog() {
    count("backlog", 1);
    duration("backlog_age", 1, 93_599, 93_599);
    assertThat(figures.get("backlog_days").value()).isEqualTo(5.6);
    assertThat(figures.get("backlog").days()).filteredOn(day -> day.n() > 0).extracting(Figure.Piece::part)
        .containsExactly("2026-03-02", "2026-03-03", "2026-03-04", "2026-03-19", "2026-03-20");
  }

  private static List<Cases.Case> behind(Connection connection, Asked asked, String kpi, Cases.Place after, int most) throws SQLException {
    return Listing.named(kpi).orElseThrow().cases(new Listing.Look(connection, asked, Tale.MADRID), true, after, most);
  }

  @Test
  void shows_the_conversations_behind_each_number() throws SQLException {
    try (Connection connection = TestJournal.connection()) {
      Asked asked = asked(Map.of(), Set.of());
      for (Kpi kpi : Kpis.ALL) {
        if (kpi.id().equals("fallback_rate")) continue;
        long top = behind(connection, asked, kpi.id(), null, 1_000).size();
        Figure figure = figures.get(kpi.id());
        if (Boolean.TRUE.equals(figure.hidden())) continue;
        assertThat(top).as(kpi.id()).isEqualTo(kpi.isDuration() ? figure.n() : figure.numerator());
      }
      List<Cases.Case> first = behind(connection, asked, "conversations", null, 5);
      List<Cases.Case> rest = behind(connection, asked, "conversations", Cases.Place.of(first.getLast(), Order.NEWEST_DAY), 100);
      assertThat(first).hasSize(5).doesNotContainAnyElementsOf(rest);
      assertThat(rest).hasSize(7);
    }
  }

  @Test
  void parts_the_escalation_rate_by_the_first_hand_over_so_that_it_sums_up() throws SQLException {
    try (Connection connection = TestJournal.connection()) {
      Figure byRule = figures(connection, asked(Map.of(), Set.of()), "bot", Head.RULE).stream().filter(each -> each.id().equals("escalation_rate")).findFirst().orElseThrow();
      assertThat(byRule.parts()).extracting(Figure.Piece::part, Figure.Piece::numerator, Figure.Piece::denominator)
          .containsExactly(tuple("pide persona", 2L, 11L), tuple("queja", 2L, 11L), tuple("reembolso", 1L, 11L));
      Figure ofTeam = figures(connection, asked(Map.of(Head.TEAM, "pagos"), Set.of()), "bot", null).stream().filter(each -> each.id().equals("escalation_rate")).findFirst().orElseThrow();
      assertThat(ofTeam.numerator()).isEqualTo(1);
      assertThat(ofTeam.denominator()).isEqualTo(11);
    }
  }

  @Test
  void shows_a_supervisor_their_teams_only() throws SQLException {
    try (Connection connection = TestJournal.connection()) {
      Map<String, Figure> seen = new HashMap<>();
      for (String group : Figures.GROUPS) figures(connection, asked(Map.of(), Set.of("pagos")), group, null).forEach(each -> seen.put(each.id(), each));
      assertThat(seen.get("hand_overs").n()).isEqualTo(1);
      assertThat(seen.get("containment").notMeasured()).contains("sus equipos");
      assertThat(seen.get("rule_firing").notMeasured()).contains("sus equipos");
      assertThat(behind(connection, asked(Map.of(), Set.of("pagos")), "hand_overs", null, 10)).hasSize(1);
    }
  }

  @Test
  void says_of_each_figure_that_knows_no_clock_that_it_does_not() throws SQLException {
    try (Connection connection = TestJournal.connection()) {
      for (String group : Figures.GROUPS) {
        for (Figure figure : figures(connection, asked(Map.of(Head.CLOCK, "FIRST_REPLY"), Set.of()), group, Head.CLOCK)) {
          if (!figure.id().equals("sla_attainment")) assertThat(figure.notMeasured()).as(figure.id()).isNotBlank();
        }
      }
      assertThat(figures(connection, asked(Map.of(Head.CLOCK, "FIRST_REPLY"), Set.of()), "backlog", null)).extracting(Figure::id)
          .containsExactly("backlog", "backlog_age", "backlog_days", "backlog_oldest");
    }
  }

  private static org.assertj.core.groups.Tuple tuple(Object... values) {
    return org.assertj.core.groups.Tuple.tuple(values);
  }

  private static Asked asked(Map<Head, String> only, Set<String> teams) {
    return new Asked(FROM, TO, only, teams, NOW);
  }

  private static List<Figure> figures(Connection connection, Asked asked, String group, Head by) throws SQLException {
    return new Figures(connection, asked, Tale.MADRID, 0.30).group(group, by);
  }

  private static void count(String id, long n) {
    assertThat(figures.get(id).n()).as(id).isEqualTo(n);
  }

  private static void ratio(String id, long top, long bottom) {
    Figure figure = figures.get(id);
    assertThat(figure.notMeasured()).as(id).isNull();
    assertThat(figure.numerator() + "/" + figure.denominator()).as(id).isEqualTo(top + "/" + bottom);
    if (figure.days() != null && !id.equals("backlog")) {
      assertThat(figure.days().stream().mapToLong(Figure.Piece::denominator).sum()).as(id + " by day").isEqualTo(bottom);
    }
  }

  private static void duration(String id, long n, long median, long p90) {
    Figure figure = figures.get(id);
    assertThat(List.of(figure.n(), figure.median(), figure.p90())).as(id).containsExactly(n, median, p90);
  }
}
