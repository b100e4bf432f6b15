package relevo.insight.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.insight.RandomTale;
import relevo.insight.Tale;
import relevo.insight.TestJournal;
import relevo.insight.figure.Asked;
import relevo.insight.figure.Cases.Case;
import relevo.insight.figure.Cases.Place;
import relevo.insight.figure.Figure;
import relevo.insight.figure.Figure.Piece;
import relevo.insight.figure.Figures;
import relevo.insight.figure.Head;
import relevo.insight.figure.Listing;
import relevo.insight.figure.Listing.Look;
import relevo.insight.figure.Wall;

/** Behind a number stand as many rows as it says, page by page: of what is counted by days, of what is open, of the wall. */
class ListingTest {

  private static final Instant NOW = Tale.at("03-20", "12:00:00");

  @BeforeEach
  void nothing() throws SQLException {
    try (Connection connection = TestJournal.connection()) {
      TestJournal.empty(connection);
    }
  }

  @Test
  void has_what_was_computed_by_hand() throws SQLException, IOException {
    try (Connection connection = told(new Tale().read(HandComputedTest.story()))) {
      assertThat(rows(connection, "rule_firing", true, Map.of())).hasSize(6);
      assertThat(rows(connection, "rule_firing", false, Map.of(Head.RULE, "queja"))).as("of all messages judged").hasSize(13);
      assertThat(rows(connection, "rule_firing", true, Map.of(Head.RULE, "queja"))).isNotEmpty().allMatch(row -> row.rule().equals("queja"));
      Figure ofRelease = new Figures(connection, asked(Map.of(Head.RELEASE, "1")), Tale.MADRID, 0.3).group("rules", null).stream()
          .filter(each -> each.id().equals("rule_firing")).findFirst().orElseThrow();
      assertThat(ofRelease.denominator()).isPositive();
      assertThat(rows(connection, "rule_firing", true, Map.of(Head.RELEASE, "1"))).hasSize(ofRelease.numerator().intValue());
      assertThat(rows(connection, "rule_firing", false, Map.of(Head.RELEASE, "1"))).hasSize(ofRelease.denominator().intValue());
      assertThat(rows(connection, "rule_firing", false, Map.of(Head.RELEASE, "9"))).isEmpty();
      assertThat(rows(connection, "delivery_failure", true, Map.of())).singleElement().satisfies(row -> {
        assertThat(row.reason()).matches("[0-9]+");
        assertThat(row.channel()).isEqualTo("100");
      });
      assertThat(rows(connection, "delivery_failure", false, Map.of())).hasSize(4);
      assertThat(rows(connection, "decision_lag", true, Map.of())).hasSize(13).extracting(Case::seconds).isSortedAccordingTo(Comparator.reverseOrder());
      for (String id : List.of("backlog", "backlog_age", "backlog_oldest", "backlog_days", "now_open")) {
        assertThat(rows(connection, id, true, Map.of())).as(id).singleElement().satisfies(row -> {
          assertThat(row.conversation()).isEqualTo(Tale.id("conversation F").toString());
          assertThat(row.seconds()).isEqualTo(93_599);
          assertThat(row.since()).isNotNull();
        });
      }
      assertThat(rows(connection, "backlog_days", false, Map.of())).as("resolved in 28 days").hasSize(5);
      assertThat(rows(connection, "now_open", true, Map.of(Head.TEAM, "nadie"))).isEmpty();
    }
  }

  @Test
  void has_as_many_rows_as_the_number_says_on_each_day_and_under_each_head() throws SQLException {
    for (long seed = 41; seed < 44; seed++) {
      nothing();
      try (Connection connection = told(new Tale().read(RandomTale.of(seed, 60)))) {
        for (String group : List.of("backlog", "rules", "delivery", "technical")) {
          for (Figure figure : new Figures(connection, asked(Map.of()), Tale.MADRID, 0.3).group(group, null)) check(connection, figure);
        }
        Figure byRule = new Figures(connection, asked(Map.of()), Tale.MADRID, 0.3).group("rules", Head.RULE).stream().filter(each -> each.id().equals("rule_firing")).findFirst().orElseThrow();
        for (Piece part : byRule.parts()) assertThat(rows(connection, "rule_firing", true, Map.of(Head.RULE, part.part()))).hasSize(part.numerator().intValue());
        Figure byCode = new Figures(connection, asked(Map.of()), Tale.MADRID, 0.3).group("delivery", Head.REASON).stream().filter(each -> each.id().equals("delivery_failure")).findFirst().orElseThrow();
        for (Piece part : byCode.parts()) assertThat(rows(connection, "delivery_failure", true, Map.of(Head.REASON, part.part()))).hasSize(part.numerator().intValue());
        checkWall(connection);
      }
    }
  }

  private static void check(Connection connection, Figure figure) throws SQLException {
    if (figure.unit().equals("unknown") || figure.id().equals("rule_coverage")) return;
    long top = figure.numerator() == null || figure.unit().equals("days") ? figure.n() : figure.numerator();
    if (figure.unit().equals("days")) assertThat(rows(connection, figure.id(), false, Map.of())).as("resolved").hasSize(figure.denominator().intValue());
    else assertThat(rows(connection, figure.id(), true, Map.of())).as(figure.id()).hasSize((int) top);
    if (figure.unit().equals("ratio")) assertThat(rows(connection, figure.id(), false, Map.of())).as(figure.id()).hasSize(figure.denominator().intValue());
    if (figure.days() == null) return;
    String ofDay = figure.id().equals("backlog") ? "backlog_day" : figure.id();
    for (Piece day : figure.days()) {
      LocalDate at = LocalDate.parse(day.part());
      long n = day.numerator() == null ? day.n() : day.numerator();
      assertThat(rows(connection, ofDay, true, new Asked(at, at, Map.of(), Set.of(), NOW))).as(ofDay + " of " + at).hasSize((int) n);
    }
  }

  private static void checkWall(Connection connection) throws SQLException {
    Wall.Now now = Wall.of(connection, Set.of(), NOW);
    for (Wall.Team team : Stream.concat(now.teams().stream(), Stream.of(now.all())).toList()) {
      Map<Head, String> only = team.team() == null ? Map.of() : Map.of(Head.TEAM, team.team());
      assertThat(rows(connection, "now_open", true, only)).hasSize((int) team.open());
      assertThat(rows(connection, "now_unassigned", true, only)).hasSize((int) team.unassigned());
      List<Case> waiting = rows(connection, "now_waiting", true, only);
      assertThat(waiting).hasSize((int) team.waiting());
      if (!waiting.isEmpty()) assertThat(waiting.getFirst().seconds()).as("the longest first").isEqualTo(team.longestWaitSeconds());
      assertThat(rows(connection, "now_window_closing", true, only)).hasSize((int) team.windowClosing());
    }
  }

  @Test
  void shows_a_supervisor_only_what_their_teams_have() throws SQLException {
    try (Connection connection = told(new Tale().read(RandomTale.of(45, 60)))) {
      String team = rows(connection, "now_open", true, Map.of()).getFirst().team();
      for (String id : List.of("now_open", "backlog")) {
        List<Case> theirs = rows(connection, id, true, new Asked(LocalDate.parse("2026-03-01"), LocalDate.parse("2026-03-31"), Map.of(), Set.of(team), NOW));
        assertThat(theirs).as(id).isNotEmpty().extracting(Case::team).containsOnly(team);
      }
    }
    for (String id : List.of("rule_firing", "delivery_failure", "decision_lag", "messages_parked", "dead_letters", "oldest_outbox")) {
      assertThat(Listing.named(id).orElseThrow().ofDesk()).as(id).isTrue();
    }
    assertThat(Listing.named("rule_coverage")).as("rules are no conversations").isEmpty();
  }

  @Test
  void tells_for_whom_work_waits() throws SQLException {
    try (Connection connection = told(new Tale().read("03-19 09:00:00 A cliente\n03-19 10:00:00 B cliente\n"))) {
      job(connection, Tale.id("contact A"), "OUT", "2026-03-20T10:00:00Z", null);
      job(connection, Tale.id("contact B"), "OUT", "2026-03-20T09:00:00Z", null);
      job(connection, Tale.id("contact B"), "OUT", "2026-03-21T09:00:00Z", null);
      job(connection, Tale.id("conversation A"), "LATER", "2026-03-20T09:00:00Z", "2026-03-20T09:30:00Z");
      job(connection, UUID.randomUUID(), "LATER", "2026-03-20T09:00:00Z", "2026-03-20T09:30:00Z");
      assertThat(rows(connection, "oldest_outbox", true, Map.of())).extracting(Case::conversation)
          .containsExactly(Tale.id("conversation B").toString(), Tale.id("conversation A").toString());
      assertThat(rows(connection, "dead_letters", true, Map.of())).extracting(Case::conversation).containsExactly(Tale.id("conversation A").toString());
      connection.rollback();
    }
  }

  @Test
  void counts_what_an_earlier_version_counted_anew() throws SQLException {
    try (Connection connection = told(new Tale().read(RandomTale.of(46, 20)))) {
      List<String> whole = TestJournal.tables(connection);
      run(connection, "truncate insight.happening");
      run(connection, "update insight.bookmark set version = 0");
      Followed.all(connection, 100, NOW);
      assertThat(TestJournal.tables(connection)).isEqualTo(whole);
      run(connection, "delete from insight.happening");
      run(connection, "update insight.bookmark set version = 0");
      run(connection, "delete from kernel.journal where id = (select min(id) from kernel.journal where event = 'MessageReceived')");
      Followed.all(connection, 100, NOW);
      assertThat(rows(connection, "now_open", true, Map.of())).as("what the journal no longer tells stays").isNotEmpty();
      connection.rollback();
    }
  }

  private static Connection told(List<Tale.Told> tale) throws SQLException {
    Connection connection = TestJournal.connection();
    for (Tale.Told told : tale) TestJournal.write(connection, told.at(), told.event());
    connection.commit();
    Followed.all(connection, 50, NOW);
    return connection;
  }

  private static Asked asked(Map<Head, String> only) {
    return new Asked(LocalDate.parse("2026-03-01"), LocalDate.parse("2026-03-20"), only, Set.of(), NOW);
  }

  private static List<Case> rows(Connection connection, String id, boolean numerator, Map<Head, String> only) throws SQLException {
    return rows(connection, id, numerator, asked(only));
  }

  /** All pages of seven. */
  private static List<Case> rows(Connection connection, String id, boolean numerator, Asked asked) throws SQLException {
    return rows(Listing.named(id).orElseThrow(), new Look(connection, asked, Tale.MADRID), numerator);
  }

  private static List<Case> rows(Listing listing, Look look, boolean numerator) throws SQLException {
    List<Case> all = new ArrayList<>(listing.cases(look, numerator, null, 7));
    while (true) {
      if (all.isEmpty()) return all;
      Place after = Place.of(all.getLast(), listing.order());
      assertThat(listing.order().accepts(after.toString().split("_")[0])).isTrue();
      List<Case> page = listing.cases(look, numerator, after, 7);
      if (page.isEmpty()) break;
      all.addAll(page);
    }
    assertThat(new HashSet<>(all.stream().map(Case::id).toList())).as("each once").hasSameSizeAs(all);
    return all;
  }

  private static void job(Connection connection, UUID subject, String direction, String due, String parked) throws SQLException {
    run(connection, "insert into kernel.job (kind, direction, subject, lane, goes_first, input, due_at, added_at, parked_at) values ('x', '" + direction + "', '" + subject
        + "', 1, false, '{}', '" + due + "', '" + due + "', " + (parked == null ? "null" : "'" + parked + "'") + ")");
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
