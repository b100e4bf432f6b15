package relevo.faults.stage;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Receipts that overtake the answer to the very call they are about. */
@ExtendWith(OnStage.class)
class EarlyReceiptsIT {

  private static final int MESSAGES = 500;

  @Test
  void are_not_forgotten(Stage stage) throws Exception {
    stage.graph.answerAfter(Duration.ofSeconds(1));
    stage.load().start(100, MESSAGES / 100, 100).await();
    stage.graph.answerAfter(Duration.ZERO);
    stage.verify("receipts before the answer", MESSAGES);
  }
}
