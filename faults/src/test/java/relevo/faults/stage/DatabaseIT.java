package relevo.faults.stage;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A database that dies, is slow to come back, or stands still. */
@ExtendWith(OnStage.class)
class DatabaseIT {

  private static final int PAUSE_SECONDS = Integer.getInteger("faults.pause", 60);

  @Test
  void killed_and_restarted_loses_nothing(Stage stage) throws Exception {
    Load load = stage.load().start(200, 60, 150);
    for (int kill = 0; kill < 3; kill++) {
      Patience.pause(Duration.ofSeconds(3));
      stage.postgres.kill();
      Patience.pause(Duration.ofSeconds(2));
      stage.postgres.comeBack();
    }
    load.stop().await();
    stage.verify("PostgreSQL killed and restarted 3 times", 3);
  }

  @Test
  void paused_loses_nothing(Stage stage) throws Exception {
    Load load = stage.load().start(200, 100, 150);
    Patience.pause(Duration.ofSeconds(3));
    stage.postgres.pause();
    Patience.pause(Duration.ofSeconds(PAUSE_SECONDS));
    stage.postgres.wake();
    Patience.pause(Duration.ofSeconds(5));
    load.stop().await();
    stage.verify("PostgreSQL paused for " + PAUSE_SECONDS + " s", 1);
  }
}
