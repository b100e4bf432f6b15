package relevo.faults.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import relevo.faults.proxy.Fault;
import relevo.faults.proxy.Script;
import relevo.faults.stage.FakeGraph.Mood;

/** A Graph that is away, slow, moody, or behind a bad line. */
@ExtendWith(OnStage.class)
class GraphIT {

  private final Stage stage;

  GraphIT(Stage stage) {
    this.stage = stage;
  }

  @Test
  void down_for_a_while_gets_everything_later() throws Exception {
    Load load = stage.load().start(150, 10, 150);
    Patience.pause(Duration.ofSeconds(2));
    stage.toGraph.goDown();
    Patience.pause(Duration.ofSeconds(6));
    stage.toGraph.comeBack();
    load.await();
    stage.verify("Graph down for 6 s", 1);
  }

  @Test
  void that_stands_still_gets_everything_later() throws Exception {
    Load load = stage.load().start(150, 10, 150);
    Patience.pause(Duration.ofSeconds(2));
    stage.toGraph.pause();
    Patience.pause(Duration.ofSeconds(6));
    stage.toGraph.resume();
    load.await();
    stage.verify("Graph standing still for 6 s", 1);
  }

  @ParameterizedTest
  @CsvSource({"SLOW, 0.3", "CUT_BEFORE, 0.1", "CUT_AFTER, 0.1", "HALF_OPEN, 0.03", "BLACK_HOLE, 0.03"})
  void behind_a_bad_line_gets_no_message_twice(Fault fault, double share) throws Exception {
    int before = stage.toGraph.faults();
    stage.toGraph.follow(Script.mixed(5, Map.of(fault, share)));
    stage.load().start(150, 8, 150).await();
    stage.comeToRest();
    stage.toGraph.follow(Script.always(Fault.NONE));
    stage.verify("line to Graph: " + fault, stage.toGraph.faults() - before);
  }

  @ParameterizedTest
  @CsvSource({"429, 130429", "400, 131056", "400, 131016", "503, 131000"})
  void that_refuses_some_gets_them_later(int status, int code) throws Exception {
    whileIn(share(0.1, Mood.refusing(status, code)), "Graph refuses with " + status + " " + code);
  }

  /** The last one comes last: it stops the channel for minutes. */
  @ParameterizedTest
  @CsvSource({"400, 131026", "400, 131047", "400, 100", "400, 132000", "400, 131050", "400, 80007", "401, 190"})
  void that_refuses_for_good_is_believed(int status, int code) throws Exception {
    whileIn(share(0.02, Mood.refusing(status, code)), "Graph refuses with " + status + " " + code);
  }

  @Test
  void that_takes_messages_and_says_it_failed_gets_none_twice() throws Exception {
    whileIn(share(0.1, Mood.lying()), "Graph takes messages and answers 500");
  }

  private void whileIn(Supplier<Mood> mood, String scenario) throws Exception {
    int before = stage.graph.refusals();
    stage.graph.feel(mood);
    stage.load().start(150, 4, 150).await();
    stage.comeToRest();
    stage.graph.feel(() -> Mood.GOOD);
    int refusals = stage.graph.refusals() - before;
    assertThat(refusals).as("refusals").isPositive();
    stage.verify(scenario, refusals);
  }

  private static Supplier<Mood> share(double share, Mood mood) {
    Random random = new Random(7);
    return () -> {
      synchronized (random) {
        return random.nextDouble() < share ? mood : Mood.GOOD;
      }
    };
  }
}
