package relevo.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class MachineTest {

  @Test
  void counts_all_but_idle_and_waiting_time_as_busy() {
    assertThat(Machine.of("cpu  10 20 30 400 50 6 7 8 99 99\ncpu0 1 1 1 1\n")).isEqualTo(new Machine(81, 531));
  }

  @Test
  void tells_what_others_took() {
    Machine then = new Machine(1_000, 5_000);
    assertThat(new Machine(1_800, 6_000).othersSince(then, 5)).isEqualTo(0.3, offset(1e-9));
  }

  @Test
  void never_tells_less_than_nothing() {
    assertThat(new Machine(10, 100).othersSince(new Machine(0, 0), 5)).isZero();
  }

  @Test
  void runs_on() throws IOException {
    Machine then = Machine.now();
    assertThat(Machine.now().allTicks()).isGreaterThanOrEqualTo(then.allTicks());
  }
}
