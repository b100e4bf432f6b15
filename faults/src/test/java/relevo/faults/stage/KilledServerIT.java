package relevo.faults.stage;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The server, killed again and again in the middle of its work. */
@ExtendWith(OnStage.class)
class KilledServerIT {

  private static final int KILLS = Integer.getInteger("faults.kills", 20);

  private final Random random = new Random(3);

  @Test
  void loses_nothing(Stage stage) throws Exception {
    Load load = stage.load().start(200, 100_000, 150);
    for (int kill = 0; kill < KILLS; kill++) {
      Patience.pause(Duration.ofMillis(1_000 + random.nextInt(3_000)));
      stage.node.kill();
      stage.node.start();
    }
    load.stop().await();
    stage.verify("server killed at random " + KILLS + " times", KILLS);
  }
}
