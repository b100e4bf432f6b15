package relevo.faults.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Messages that left a second time. */
class SentOnceTest {

  private static final Kept NOTHING = new Kept(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), 0);

  @Test
  void are_counted() {
    assertThat(SentOnce.resends(sent(0, 130_000_000))).isEqualTo(1);
  }

  @Test
  void are_told_with_the_time_between() {
    assertThat(new SentOnce().broken(sent(0, 1_500_000))).containsExactly("row r was sent again after 1500 ms");
  }

  @Test
  void are_fine_after_a_decent_wait() {
    assertThat(new SentOnce().broken(sent(0, 130_000_000))).isEmpty();
  }

  private static History sent(long first, long second) {
    List<Send> both = List.of(new Send(first, "507", "r", 200, true, ""), new Send(second, "507", "r", 200, true, ""));
    return new History(List.of(), both, NOTHING);
  }
}
