package relevo.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DelaysTest {

  @Test
  void rank_by_the_nearest_value() {
    long[] hundred = LongStream.rangeClosed(1, 100).map(i -> i * 1_000_000).toArray();
    Delays delays = Delays.between(new long[100], hundred);
    assertThat(delays.millis(0.5)).isEqualTo(50);
    assertThat(delays.millis(0.99)).isEqualTo(99);
    assertThat(delays.millis(1)).isEqualTo(100);
  }

  @Test
  void do_not_care_in_which_order_they_were_taken() {
    assertThat(Delays.between(new long[3], new long[] {9_000_000, 1_000_000, 5_000_000}).millis(0.5)).isEqualTo(5);
  }

  @Test
  void of_a_single_value_are_that_value() {
    assertThat(Delays.between(new long[] {1_000_000}, new long[] {3_500_000}).millis(0.01)).isEqualTo(2.5);
  }

  @Test
  void to_answers_pair_each_customers_messages_and_answers_in_order() {
    Script script = new Script(List.of(new Saying("1", 0, "a", "[a]"), new Saying("2", 0, "b", "[b]"),
        new Saying("1", 1, "c", "[c]")));
    List<Reply> replies = List.of(new Reply(40_000_000, "2", "[b]"), new Reply(50_000_000, "1", "[a]"),
        new Reply(61_000_000, "1", "[c]"));
    Delays delays = Delays.toAnswers(script, new long[] {10_000_000, 20_000_000, 60_000_000}, replies);
    assertThat(delays.millis(0.1)).isEqualTo(1);
    assertThat(delays.millis(0.5)).isEqualTo(20);
    assertThat(delays.millis(1)).isEqualTo(40);
  }
}
