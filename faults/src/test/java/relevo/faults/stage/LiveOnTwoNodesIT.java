package relevo.faults.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Consoles at two servers on one database, one of which is killed in the end. */
@ExtendWith(OnStage.class)
class LiveOnTwoNodesIT {

  private static final Duration SOON = Duration.ofSeconds(20);
  private static final String SINCE = "select conversation_id::text, event from kernel.journal where conversation_id is not null and id > ? order by id";
  private static final String LAST = "select coalesce(max(id), 0) from kernel.journal";
  private static final String GONE = "select count(*) from kernel.journal where event = 'AgentGone' and body ->> 'login' = '%s'";

  @Test
  void hear_the_same_and_see_each_other(Stage stage) throws Exception {
    try (Node second = stage.secondNode()) {
      second.start();
      stage.meta.callAt(List.of(stage.node.port(), second.port()));
      AgentAtDesk ana = AgentAtDesk.at(stage.node);
      AgentAtDesk bo = AgentAtDesk.at(second);
      long before = number(LAST, stage);
      ConsoleLine here = ana.console(stage.node);
      ConsoleLine there = bo.console(second);
      ConsoleLine acrossTheRoad = ana.console(second);
      stage.load().start(20, 10, 20).await();
      stage.comeToRest();
      Map<String, List<String>> told = journal(before, stage);
      assertThat(told).hasSize(20);
      for (ConsoleLine line : List.of(here, there, acrossTheRoad)) {
        assertThat(Patience.until(SOON, () -> line.conversations().equals(told))).as("%s%n%s", line.conversations(), told).isTrue();
      }
      seeEachOther(here, there, told.keySet().iterator().next());
      long revoked = System.nanoTime();
      ana.signOut();
      assertThat(Patience.until(SOON, () -> "1008 session-ended".equals(here.end()) && "1008 session-ended".equals(acrossTheRoad.end()))).isTrue();
      System.out.printf("  A session revoked at one node was closed at both after %d ms%n", (System.nanoTime() - revoked) / 1_000_000);
      second.kill();
      stage.meta.callAt(List.of(stage.node.port()));
      long killed = System.nanoTime();
      assertThat(Patience.until(Duration.ofSeconds(150), () -> number(GONE.formatted(bo.login()), stage) == 1)).isTrue();
      System.out.printf("  Whoever was at the killed node is gone after %d s%n", (System.nanoTime() - killed) / 1_000_000_000);
    }
  }

  private static void seeEachOther(ConsoleLine here, ConsoleLine there, String conversation) {
    here.looksAt(conversation, "viewing");
    there.looksAt(conversation, "typing");
    for (ConsoleLine line : List.of(here, there)) {
      assertThat(line.heard(SOON, frame -> frame.getString("type").equals("viewers") && frame.getJsonArray("viewers").size() == 2)).isTrue();
    }
  }

  private static Map<String, List<String>> journal(long after, Stage stage) throws SQLException {
    Map<String, List<String>> told = new HashMap<>();
    try (Connection connection = stage.postgres.connect(); PreparedStatement query = connection.prepareStatement(SINCE)) {
      query.setLong(1, after);
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) told.computeIfAbsent(row.getString(1), id -> new ArrayList<>()).add(row.getString(2));
      }
    }
    return told;
  }

  private static long number(String query, Stage stage) throws SQLException {
    try (Connection connection = stage.postgres.connect(); PreparedStatement statement = connection.prepareStatement(query); ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }
}
