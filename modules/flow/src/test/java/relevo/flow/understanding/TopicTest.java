package relevo.flow.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import relevo.events.flow.Signals;

class TopicTest {

  @Test
  void is_one_of_those_that_others_know() {
    assertThat(Arrays.stream(Topic.values()).map(Topic::word)).containsExactlyInAnyOrderElementsOf(Signals.TOPICS);
  }
}
