package relevo.faults.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two servers on one database, at work, while releases go live at either of them. */
@ExtendWith(OnStage.class)
class RulesOnTwoNodesIT {

  private static final Duration LIVE_WITHIN = Duration.ofSeconds(2);
  private static final int FLIPS = Integer.getInteger("faults.flips", 10);
  private static final String RULE = "rule \"dos nodos\" when Turno( texto == \"dos nodos\" ) then decision.tag(\"dos\"); end";
  private static final String BY_OTHERS = "select count(*) filter (where release <> ?), count(*) from escalation.decision where at > ? and at < ?";

  /** When a release was asked for, and since when it is said to decide, until the next is asked for. */
  private record Flip(Instant asked, Instant at, long release) {}

  @Test
  void decide_with_what_was_published_at_the_other_within_two_seconds(Stage stage) throws Exception {
    try (Node second = stage.secondNode()) {
      second.start();
      stage.meta.callAt(List.of(stage.node.port(), second.port()));
      Load load = stage.load().start(100, 10_000, 50);
      List<Flip> flips = flip(new RulesApi(stage.node.port()), new RulesApi(second.port()));
      load.stop().await();
      stage.verify("rules go live on two nodes, " + FLIPS + " times", FLIPS);
      long counted = 0;
      for (int i = 0; i + 1 < flips.size(); i++) counted += decisions(stage, flips.get(i), flips.get(i + 1).asked());
      assertThat(counted).isPositive();
    } finally {
      stage.meta.callAt(List.of(stage.node.port()));
    }
  }

  /** There and back, at one node and at the other; the one that was not asked must know in time. */
  private static List<Flip> flip(RulesApi first, RulesApi second) {
    long before = first.live();
    Instant asked = Instant.now();
    long release = first.publish("bench/dos-nodos.drl", RULE);
    List<Flip> flips = new ArrayList<>(List.of(new Flip(asked, Instant.now(), release)));
    Duration slowest = knows(second, release);
    while (flips.size() < FLIPS) {
      Patience.pause(LIVE_WITHIN.plusSeconds(1));
      long next = flips.getLast().release() == release ? before : release;
      boolean odd = flips.size() % 2 == 1;
      asked = Instant.now();
      (odd ? second : first).again(next);
      flips.add(new Flip(asked, Instant.now(), next));
      Duration took = knows(odd ? first : second, next);
      slowest = took.compareTo(slowest) > 0 ? took : slowest;
    }
    System.out.println("  The slowest of " + FLIPS + " releases decided at the other node after " + slowest.toMillis() + " ms");
    assertThat(slowest).isLessThan(LIVE_WITHIN);
    return flips;
  }

  private static Duration knows(RulesApi node, long release) {
    long start = System.nanoTime();
    assertThat(Patience.until(Duration.ofSeconds(30), () -> node.loaded() == release)).isTrue();
    return Duration.ofNanos(System.nanoTime() - start);
  }

  /** How many there were in that time, none of them by another release. */
  private static long decisions(Stage stage, Flip flip, Instant end) throws SQLException {
    try (Connection connection = stage.postgres.connect(); PreparedStatement query = connection.prepareStatement(BY_OTHERS)) {
      query.setLong(1, flip.release());
      query.setTimestamp(2, Timestamp.from(flip.at().plus(LIVE_WITHIN)));
      query.setTimestamp(3, Timestamp.from(end));
      try (ResultSet row = query.executeQuery()) {
        row.next();
        assertThat(row.getLong(1)).as("decisions by another release than " + flip.release()).isZero();
        return row.getLong(2);
      }
    }
  }
}
