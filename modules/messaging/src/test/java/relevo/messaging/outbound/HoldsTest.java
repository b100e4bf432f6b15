package relevo.messaging.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.kernel.ProductClock;
import relevo.messaging.notice.Notices;
import relevo.messaging.provider.Notice.Health;

class HoldsTest {

  Instant now = Instant.parse("2026-11-23T10:00:00Z");
  Holds holds = new Holds();
  List<Health> told = new ArrayList<>();

  @BeforeEach
  void connect() {
    holds.clock = new ProductClock() {
      @Override
      public Instant now() {
        return now;
      }
    };
    holds.notices = new Notices() {
      @Override
      public void fares(Health health) {
        told.add(health);
      }
    };
  }

  @Test
  void are_not_there_while_all_is_well() {
    holds.release("100");
    assertThat(holds.waitFor("100")).isEmpty();
    assertThat(told).isEmpty();
  }

  @Test
  void keep_everything_of_a_channel_waiting_and_of_that_one_only() {
    holds.hold("100", "190: expired");
    assertThat(holds.waitFor("100")).contains(now.plus(Holds.PAUSE));
    assertThat(holds.waitFor("200")).isEmpty();
  }

  @Test
  void let_one_message_ask_when_the_time_is_up() {
    holds.hold("100", "190: expired");
    now = now.plus(Holds.PAUSE);
    assertThat(holds.waitFor("100")).isEmpty();
    assertThat(holds.waitFor("100")).hasValueSatisfying(next -> assertThat(next).isAfter(now));
  }

  @Test
  void end_with_the_first_message_that_is_taken() {
    holds.hold("100", "190: expired");
    holds.release("100");
    assertThat(holds.waitFor("100")).isEmpty();
  }

  @Test
  void are_told_once_at_each_end() {
    holds.hold("100", "190: expired");
    holds.hold("100", "190: expired");
    holds.release("100");
    holds.release("100");
    assertThat(told).containsExactly(
        new Health("100", "sending", "held", "190: expired"), new Health("100", "sending", "ok", null));
  }
}
