package relevo.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import relevo.jobs.JobHandler.Direction;
import relevo.jobs.JobsAdded.LaneOf;

class LaneQueueTest {

  static final LaneOf LANE = in(7);
  LaneQueue queue = new LaneQueue();

  static LaneOf in(int lane) {
    return new LaneOf(Direction.IN, lane);
  }

  void want(LaneOf... lanes) {
    queue.want(List.of(lanes));
  }

  List<LaneOf> take() throws InterruptedException {
    return queue.take(3, 10);
  }

  @Test
  void gives_a_lane_out_once_however_often_it_is_wanted() throws InterruptedException {
    want(LANE);
    want(LANE);
    assertThat(take()).containsExactly(LANE);
    assertThat(take()).isEmpty();
  }

  @Test
  void gives_a_lane_that_was_wanted_meanwhile_out_again_but_only_when_it_is_back() throws InterruptedException {
    want(LANE);
    take();
    want(LANE);
    assertThat(take()).isEmpty();
    queue.giveBack(List.of(LANE));
    assertThat(take()).containsExactly(LANE);
    queue.giveBack(List.of(LANE));
    assertThat(take()).isEmpty();
  }

  @Test
  void keeps_the_directions_of_a_lane_apart() throws InterruptedException {
    want(LANE);
    take();
    want(new LaneOf(Direction.OUT, 7));
    assertThat(take()).containsExactly(new LaneOf(Direction.OUT, 7));
  }

  @Test
  void gives_out_lanes_of_one_direction_together_beginning_with_the_one_that_waited_longest() throws InterruptedException {
    want(in(1), new LaneOf(Direction.OUT, 2), in(3));
    assertThat(take()).containsExactly(in(1), in(3));
    assertThat(take()).containsExactly(new LaneOf(Direction.OUT, 2));
  }

  @Test
  void gives_out_customers_before_the_systems_around_the_desk() throws InterruptedException {
    want(new LaneOf(Direction.OUTSIDE, 1), in(2), new LaneOf(Direction.OUTSIDE, 3));
    assertThat(take()).containsExactly(in(2));
    assertThat(take()).containsExactly(new LaneOf(Direction.OUTSIDE, 1), new LaneOf(Direction.OUTSIDE, 3));
  }

  @Test
  void leaves_lanes_for_other_workers() throws InterruptedException {
    want(in(1), in(2), in(3), in(4));
    assertThat(take()).containsExactly(in(1), in(2), in(3));
    assertThat(take()).containsExactly(in(4));
  }

  @Test
  void reserves_only_lanes_in_which_nobody_works() throws InterruptedException {
    want(in(1));
    take();
    assertThat(queue.reserve(List.of(in(1), in(2)))).containsExactly(in(2));
    want(in(2));
    assertThat(take()).isEmpty();
    queue.giveBack(List.of(in(2)));
    assertThat(take()).containsExactly(in(2));
  }

  @Test
  void gives_a_lane_that_waited_when_it_was_reserved_out_afterwards() throws InterruptedException {
    want(in(1));
    assertThat(queue.reserve(List.of(in(1)))).containsExactly(in(1));
    assertThat(take()).isEmpty();
    queue.giveBack(List.of(in(1)));
    assertThat(take()).containsExactly(in(1));
  }
}
