package relevo.messaging.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PacingTest {

  Pacing pacing = new Pacing();

  @BeforeEach
  void asMetaAllows() {
    pacing.perSecond = 80;
    pacing.pairSeconds = 6;
  }

  @Test
  void lets_one_customer_have_a_burst_of_45_and_then_asks_for_patience() {
    UUID contact = UUID.randomUUID();
    for (int i = 0; i < 45; i++) assertThat(pacing.waitFor("100", contact)).isZero();
    assertThat(pacing.waitFor("100", contact)).isBetween(Duration.ofSeconds(3), Duration.ofSeconds(6));
  }

  @Test
  void tells_when_a_customers_next_message_would_have_to_wait() {
    UUID contact = UUID.randomUUID();
    assertThat(pacing.isTight(contact)).isFalse();
    for (int i = 0; i < 44; i++) pacing.waitFor("100", contact);
    assertThat(pacing.isTight(contact)).isFalse();
    pacing.waitFor("100", contact);
    assertThat(pacing.isTight(contact)).isTrue();
  }

  @Test
  void lets_one_number_send_80_at_once_and_not_many_more() {
    long sent = IntStream.range(0, 200)
        .filter(i -> pacing.waitFor("100", UUID.randomUUID()).isZero()).count();
    assertThat(sent).isBetween(80L, 120L);
  }

  @Test
  void counts_each_number_for_itself() {
    for (int i = 0; i < 200; i++) pacing.waitFor("100", UUID.randomUUID());
    assertThat(pacing.waitFor("200", UUID.randomUUID())).isZero();
  }

  @Test
  void is_off_at_zero() {
    pacing.perSecond = 0;
    pacing.pairSeconds = 0;
    UUID contact = UUID.randomUUID();
    for (int i = 0; i < 1_000; i++) assertThat(pacing.waitFor("100", contact)).isZero();
  }
}
