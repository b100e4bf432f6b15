package relevo.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import org.junit.jupiter.api.Test;

class UsageTest {

  @Test
  void counts_user_and_system_time_with_that_of_ended_children() {
    String stat = "77 (a (odd) name) S 1 77 77 0 -1 4194560 9 9 9 9 150 50 25 75 20 0 1 0 100 0 0";
    assertThat(Usage.cpuSeconds(stat)).isEqualTo(3.0, offset(1e-9));
  }

  @Test
  void of_a_process_that_is_gone_is_nothing() {
    assertThat(Usage.cpuSeconds("")).isZero();
    assertThat(Usage.memoryMiB("")).isZero();
  }

  @Test
  void counts_a_shared_page_by_its_share() {
    assertThat(Usage.memoryMiB("Rss:   9000 kB\nPss:   2048 kB\nPss_Dirty: 1 kB\n")).isEqualTo(2.0);
  }

  @Test
  void of_this_very_process_is_more_than_nothing_where_it_can_be_known() {
    Usage own = Usage.of(ProcessHandle.current().pid());
    assertThat(Double.isNaN(own.cpuSeconds()) || own.cpuSeconds() > 0 && own.memoryMiB() > 10).isTrue();
  }
}
