package relevo.faults.stage;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two servers on one database, one of which stands still for a while and wakes as if nothing had happened. */
@ExtendWith(OnStage.class)
class TwoNodesIT {

  private static final int PAUSE_SECONDS = Integer.getInteger("faults.pause", 60);

  @Test
  void do_each_message_once(Stage stage) throws Exception {
    try (Node second = stage.secondNode()) {
      second.start();
      stage.meta.callAt(List.of(stage.node.port(), second.port()));
      Load load = stage.load().start(200, 10_000, 150);
      Patience.pause(Duration.ofSeconds(5));
      second.pause();
      stage.meta.callAt(List.of(stage.node.port()));
      int before = stage.meta.acknowledged();
      Patience.pause(Duration.ofSeconds(PAUSE_SECONDS));
      int meanwhile = stage.meta.acknowledged() - before;
      second.wake();
      stage.meta.callAt(List.of(stage.node.port(), second.port()));
      Patience.pause(Duration.ofSeconds(5));
      load.stop().await();
      stage.verify("two nodes, one paused for " + PAUSE_SECONDS + " s (" + meanwhile + " accepted meanwhile)", 1);
    } finally {
      stage.meta.callAt(List.of(stage.node.port()));
    }
  }
}
