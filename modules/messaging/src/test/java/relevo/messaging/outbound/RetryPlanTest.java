package relevo.messaging.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import relevo.messaging.provider.SendResult.Remedy;

class RetryPlanTest {

  RetryPlan plan = new RetryPlan();

  @ParameterizedTest
  @EnumSource(value = Remedy.class, names = {"RETRY", "RETRY_SLOWLY", "WAIT_FOR_PAIR", "FIX_CHANNEL", "FIX_MESSAGE", "PAUSE_CHANNEL"})
  void waits_at_least_a_second_and_at_most_an_hour(Remedy remedy) {
    for (int attempt = 1; attempt < 16; attempt++) {
      assertThat(plan.delay(remedy, attempt).orElseThrow()).isBetween(Duration.ofSeconds(1), Duration.ofHours(1));
    }
  }

  @ParameterizedTest
  @EnumSource(value = Remedy.class, names = {"TEMPLATE", "UNREACHABLE", "OPTED_OUT", "NOT_THIS_KIND", "NONE"})
  void does_not_repeat_what_repetition_cannot_mend(Remedy remedy) {
    assertThat(plan.delay(remedy, 1)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 4", "3, 16", "4, 64", "5, 256", "6, 1024", "7, 3600", "15, 3600"})
  void waits_four_times_longer_each_time_for_a_customer_who_had_too_much(int attempt, int seconds) {
    assertThat(plan.delay(Remedy.WAIT_FOR_PAIR, attempt)).contains(Duration.ofSeconds(seconds));
  }

  @Test
  void gives_up_in_the_end() {
    assertThat(plan.delay(Remedy.RETRY, 16)).isEmpty();
  }

  @Test
  void begins_gently() {
    assertThat(plan.delay(Remedy.RETRY, 1).orElseThrow()).isLessThanOrEqualTo(Duration.ofSeconds(2));
  }
}
