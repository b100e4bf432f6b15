package relevo.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import relevo.jobs.JobsAdded.LaneOf;

class LaneQueueTest {

  static final LaneOf LANE = new LaneOf(JobHandler.Direction.IN, 7);
  LaneQueue queue = new LaneQueue();

  @Test
  void gives_a_lane_out_once_however_often_it_is_wanted() throws InterruptedException {
    queue.want(LANE);
    queue.want(LANE);
    assertThat(queue.take(10)).isEqualTo(LANE);
    assertThat(queue.take(10)).isNull();
  }

  @Test
  void gives_a_lane_that_was_wanted_meanwhile_out_again_but_only_when_it_is_back() throws InterruptedException {
    queue.want(LANE);
    queue.take(10);
    queue.want(LANE);
    assertThat(queue.take(10)).isNull();
    queue.giveBack(LANE);
    assertThat(queue.take(10)).isEqualTo(LANE);
    queue.giveBack(LANE);
    assertThat(queue.take(10)).isNull();
  }

  @Test
  void keeps_the_directions_of_a_lane_apart() throws InterruptedException {
    queue.want(LANE);
    queue.take(10);
    queue.want(new LaneOf(JobHandler.Direction.OUT, 7));
    assertThat(queue.take(10)).isEqualTo(new LaneOf(JobHandler.Direction.OUT, 7));
  }
}
