package relevo.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import relevo.journal.Cursor;
import relevo.journal.Page;
import relevo.journal.Tail;

/** Whoever follows the journal sees each entry once, however the transactions that wrote them overlap. */
@ExtendWith(OnRunningDesk.class)
class JournalTailIT {

  private static final int WRITERS = 8;
  private static final int TRANSACTIONS_EACH = 60;
  private static final int MOST = 100_000;
  private static final String INSERT = "insert into kernel.journal (at, conversation_id, event, body) values (now(), ?, ?, '{}')";

  private final RunningDesk desk;
  private final Tail tail = new Tail();
  private final UUID conversation = UUID.randomUUID();

  JournalTailIT(RunningDesk desk) {
    this.desk = desk;
  }

  @Test
  void sees_what_was_written_first_and_committed_last() throws SQLException {
    try (Connection late = connection(); Connection early = connection(); Connection reader = connection()) {
      Cursor begin = tail.now(reader);
      write(late, "late");
      write(early, "early");
      early.commit();
      Page first = page(reader, begin);
      assertThat(ours(first)).containsExactly("early");
      assertThat(ours(page(reader, first.cursor()))).isEmpty();
      late.commit();
      assertThat(ours(page(reader, first.cursor()))).containsExactly("late");
      assertThat(ours(page(reader, Cursor.read(first.cursor().text()).orElseThrow()))).containsExactly("late");
      assertThat(ours(page(reader, begin))).containsExactly("late", "early");
      assertThat(ours(tail.missed(reader, begin, first.cursor(), MOST))).containsExactly("early");
      reader.rollback();
    }
  }

  @Test
  void tells_rather_than_skip_when_there_is_too_much_or_nobody_knows() throws SQLException {
    try (Connection writer = connection(); Connection reader = connection()) {
      Cursor begin = tail.now(reader);
      for (int n = 0; n < 3; n++) write(writer, "one of three");
      writer.commit();
      assertThat(tail.since(reader, begin, 2).gap()).isTrue();
      assertThat(tail.since(reader, begin, 2).entries()).isEmpty();
      Cursor end = tail.now(reader);
      assertThat(tail.missed(reader, begin, end, MOST).gap()).isFalse();
      assertThat(tail.missed(reader, new Cursor(end.next() + 1, List.of()), end, MOST).gap()).isTrue();
      reader.rollback();
    }
  }

  /** Transactions of random lengths, some given up; the reader looks all the while, and others come back from where it once was. */
  @Test
  void sees_each_entry_once_while_many_write() throws Exception {
    try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS); Connection reader = connection()) {
      Cursor begin = tail.now(reader);
      List<Future<Integer>> written = new ArrayList<>();
      for (int n = 0; n < WRITERS; n++) written.add(writers.submit(this::writeSome));
      List<String> seen = new ArrayList<>();
      List<Cursor> cursors = new ArrayList<>(List.of(begin));
      List<Integer> seenThen = new ArrayList<>(List.of(0));
      boolean over;
      do {
        over = written.stream().allMatch(Future::isDone);
        Page page = page(reader, cursors.getLast());
        seen.addAll(ours(page));
        cursors.add(page.cursor());
        seenThen.add(seen.size());
      } while (!over);
      int total = 0;
      for (Future<Integer> each : written) total += each.get();
      assertThat(seen).hasSize(total).doesNotHaveDuplicates();
      for (int place = 0; place < cursors.size(); place += 1 + cursors.size() / 50) {
        assertThat(ours(tail.missed(reader, cursors.get(place), cursors.getLast(), MOST)))
            .containsExactlyInAnyOrderElementsOf(seen.subList(seenThen.get(place), total));
      }
      assertThat(total).isGreaterThan(WRITERS * TRANSACTIONS_EACH);
      System.out.println(total + " entries of " + WRITERS * TRANSACTIONS_EACH + " overlapping transactions, read in " + cursors.size() + " looks, each once");
    }
  }

  private int writeSome() throws SQLException {
    int committed = 0;
    try (Connection connection = connection()) {
      for (int n = 0; n < TRANSACTIONS_EACH; n++) {
        int entries = ThreadLocalRandom.current().nextInt(1, 6);
        for (int entry = 0; entry < entries; entry++) {
          write(connection, UUID.randomUUID().toString());
          if (ThreadLocalRandom.current().nextInt(4) == 0) Eventually.pause(Duration.ofMillis(ThreadLocalRandom.current().nextInt(8)));
        }
        boolean givenUp = ThreadLocalRandom.current().nextInt(10) == 0;
        if (givenUp) connection.rollback();
        else connection.commit();
        if (!givenUp) committed += entries;
      }
    }
    return committed;
  }

  private Page page(Connection reader, Cursor from) throws SQLException {
    Page page = tail.since(reader, from, MOST);
    reader.rollback();
    return page;
  }

  private List<String> ours(Page page) {
    assertThat(page.gap()).isFalse();
    return page.entries().stream().filter(entry -> conversation.equals(entry.conversation())).map(Page.Entry::event).toList();
  }

  private void write(Connection connection, String event) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      insert.setObject(1, conversation);
      insert.setString(2, event);
      insert.executeUpdate();
    }
  }

  private Connection connection() throws SQLException {
    Connection connection = DriverManager.getConnection(desk.databaseUrl(), "relevo", desk.databasePassword());
    connection.setAutoCommit(false);
    return connection;
  }
}
