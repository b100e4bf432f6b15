package relevo.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import relevo.jobs.JobHandler.Direction;
import relevo.jobs.Settlement.Called;
import relevo.trace.Traces;

class CallsTest {

  private final Calls calls = new Calls(new Traces());

  private static final JobHandler<Object, Object> BROKEN = new JobHandler<>() {
    @Override
    public String kind() {
      return "toy";
    }

    @Override
    public Class<Object> input() {
      return Object.class;
    }

    @Override
    public Direction direction() {
      return Direction.OUTSIDE;
    }

    @Override
    public Object call(Object input) {
      throw new StackOverflowError();
    }

    @Override
    public void settle(Object input, Object outcome) {}
  };

  @AfterEach
  void stop() {
    calls.stop();
  }

  @Test
  void give_back_their_place_and_say_so_whatever_goes_wrong() throws InterruptedException {
    try (Calls.Places places = calls.reserve(Direction.OUTSIDE, 1)) {
      places.start(new Work(1, 1, new UUID(1, 1), BROKEN, "x", null), System.nanoTime());
    }
    assertThat(calls.takeBackFromOutside(5_000)).extracting(Called::error).isInstanceOf(StackOverflowError.class);
    assertThat(calls.takeBack(10, 0)).as("among those of customers").isEmpty();
    assertThat(freeAgain()).isEqualTo(Calls.OUTSIDE_AT_ONCE);
  }

  /** The place comes back right after the call does. */
  private int freeAgain() throws InterruptedException {
    int free = 0;
    for (int i = 0; i < 100 && free < Calls.OUTSIDE_AT_ONCE; i++) {
      Thread.sleep(10);
      try (Calls.Places places = calls.reserve(Direction.OUTSIDE, Calls.OUTSIDE_AT_ONCE)) {
        free = places.left();
      }
    }
    return free;
  }
}
