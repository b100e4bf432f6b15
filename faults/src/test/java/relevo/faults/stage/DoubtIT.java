package relevo.faults.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import relevo.faults.history.Summary;
import relevo.faults.proxy.Fault;
import relevo.faults.proxy.Script;

/** Messages of which nobody ever tells whether they arrived. */
@ExtendWith(OnStage.class)
class DoubtIT {

  private static final Duration DECISION = Duration.ofSeconds(125);

  @Test
  void are_sent_once_more_after_two_minutes_and_then_let_be(Stage stage) throws Exception {
    int before = stage.toGraph.faults();
    stage.receipts.keepSilent(true);
    stage.toGraph.follow(Script.mixed(13, Map.of(Fault.CUT_AFTER, 0.3)));
    stage.load().start(200, 1, 100).await();
    stage.comeToRest();
    stage.receipts.keepSilent(false);
    stage.toGraph.follow(Script.always(Fault.NONE));
    Patience.pause(DECISION);
    stage.verify("answers cut off and no receipts", stage.toGraph.faults() - before);
    assertThat(Summary.of(stage.history()).resends()).isPositive();
  }
}
