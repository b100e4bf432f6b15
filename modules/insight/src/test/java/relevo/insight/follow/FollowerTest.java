package relevo.insight.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import relevo.insight.RandomTale;
import relevo.insight.Tale;
import relevo.insight.TestJournal;
import relevo.journal.Bookmark;

/** Whatever the pages, the crashes and the order of commits: the same figures. */
class FollowerTest {

  private static final Instant NOW = Tale.at("03-25", "12:00:00");

  @Test
  void counts_the_same_in_pages_of_any_size() throws SQLException {
    try (Connection connection = TestJournal.connection()) {
      write(connection, RandomTale.of(1, 40));
      List<String> whole = counted(connection, 100_000);
      assertThat(whole).hasSizeGreaterThan(200);
      for (int page : List.of(1, 2, 17, 100)) assertThat(counted(connection, page)).as("pages of " + page).isEqualTo(whole);
    }
  }

  @Test
  void counts_the_same_after_a_crash_in_the_middle_of_each_page() throws SQLException {
    try (Connection connection = TestJournal.connection()) {
      write(connection, RandomTale.of(2, 30));
      List<String> whole = counted(connection, 100_000);
      TestJournal.forget(connection);
      connection.commit();
      boolean more = true;
      while (more) {
        // what a server did that was killed before its commit
        Followed.follower(13).step(connection, NOW);
        connection.rollback();
        more = Followed.follower(13).step(connection, NOW);
        connection.commit();
      }
      assertThat(TestJournal.tables(connection)).isEqualTo(whole);
    }
  }

  @Test
  void counts_what_is_written_while_it_follows_as_a_rebuild_does() throws SQLException {
    try (Connection reader = TestJournal.connection(); Connection writer = TestJournal.connection()) {
      TestJournal.empty(reader);
      Random random = new Random(3);
      for (Tale.Told told : new Tale().read(RandomTale.of(3, 40))) {
        TestJournal.write(writer, told.at(), told.event());
        if (random.nextInt(3) == 0) writer.commit();
        if (random.nextInt(10) == 0) Followed.read(reader, 1 + random.nextInt(30), NOW);
      }
      writer.commit();
      Followed.read(reader, 50, NOW);
      List<String> incremental = TestJournal.tables(reader);
      assertThat(counted(reader, 1_000)).isEqualTo(incremental);
    }
  }

  @Test
  void misses_nothing_that_is_committed_late_and_counts_nothing_twice() throws SQLException {
    try (Connection reader = TestJournal.connection(); Connection late = TestJournal.connection(); Connection early = TestJournal.connection()) {
      TestJournal.empty(reader);
      say(late, "03-02 09:00:00 tarde cliente");
      say(early, "03-02 09:00:01 pronto cliente");
      early.commit();
      Followed.read(reader, 1, NOW);
      assertThat(conversations(reader)).isEqualTo(1);
      late.commit();
      Followed.read(reader, 1, NOW);
      assertThat(conversations(reader)).isEqualTo(2);
      Followed.read(reader, 1, NOW);
      assertThat(conversations(reader)).isEqualTo(2);
      assertThat(TestJournal.tables(reader)).isEqualTo(counted(reader, 10));
    }
  }

  @Test
  void lets_one_node_at_a_time_follow() throws SQLException {
    try (Connection one = TestJournal.connection(); Connection other = TestJournal.connection()) {
      write(one, RandomTale.of(4, 5));
      assertThat(Followed.follower(2).step(one, NOW)).isTrue();
      assertThat(Followed.follower(2).step(other, NOW)).isFalse();
      other.rollback();
      assertThat(TestJournal.tables(other)).isEmpty();
      one.rollback();
    }
  }

  @Test
  void counts_anew_after_a_restore_where_the_journal_still_says_all() throws SQLException {
    try (Connection connection = TestJournal.connection()) {
      write(connection, RandomTale.of(5, 10));
      List<String> whole = counted(connection, 50);
      restored(connection);
      run(connection, "delete from insight.reply");
      Followed.read(connection, 50, NOW);
      assertThat(TestJournal.tables(connection)).isEqualTo(whole);
    }
  }

  @Test
  void keeps_the_figures_after_a_restore_where_the_journal_has_forgotten_and_goes_on() throws SQLException {
    try (Connection connection = TestJournal.connection()) {
      write(connection, RandomTale.of(6, 10));
      List<String> whole = counted(connection, 50);
      long conversations = conversations(connection);
      run(connection, "delete from kernel.journal where id <= (select percentile_disc(0.5) within group (order by id) from kernel.journal)");
      restored(connection);
      Followed.read(connection, 50, NOW);
      assertThat(TestJournal.tables(connection)).isEqualTo(whole);
      say(connection, "03-24 09:00:00 nuevo cliente");
      connection.commit();
      Followed.read(connection, 50, NOW);
      assertThat(conversations(connection)).isEqualTo(conversations + 1);
    }
  }

  /** As a dump comes back: under another cluster's number, every entry long seen. */
  private static void restored(Connection connection) throws SQLException {
    run(connection, "update insight.bookmark set cluster = 'another', place = '7fffffff__0'");
    run(connection, "update kernel.journal set tx = '0'");
    connection.commit();
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void keeps_its_place_as_a_text() {
    assertThat(Bookmark.read(Bookmark.FIRST.text())).contains(Bookmark.FIRST);
    assertThat(Bookmark.read("1a.2_1b_17").orElseThrow().text()).isEqualTo("1a.2_1b_17");
    assertThat(Bookmark.read("1a_17")).isEmpty();
  }

  private static void write(Connection connection, String story) throws SQLException {
    TestJournal.empty(connection);
    for (Tale.Told told : new Tale().read(story)) TestJournal.write(connection, told.at(), told.event());
    connection.commit();
  }

  private static void say(Connection connection, String line) throws SQLException {
    for (Tale.Told told : new Tale().read(line)) TestJournal.write(connection, told.at(), told.event());
  }

  private static List<String> counted(Connection connection, int page) throws SQLException {
    TestJournal.forget(connection);
    connection.commit();
    Followed.read(connection, page, NOW);
    return TestJournal.tables(connection);
  }

  private static long conversations(Connection connection) throws SQLException {
    return TestJournal.tables(connection).stream().filter(row -> row.startsWith("conversation ")).count();
  }
}
