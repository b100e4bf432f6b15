package relevo.flow.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class BreakerTest {

  AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5);
  Breaker breaker = new Breaker(now::get);

  @Test
  void opens_after_failures_in_a_row_only() {
    for (int i = 0; i < Breaker.FAILURES - 1; i++) breaker.failed();
    breaker.succeeded();
    for (int i = 0; i < Breaker.FAILURES - 1; i++) breaker.failed();
    assertThat(breaker.allows()).isTrue();
    assertThat(breaker.isOpen()).isFalse();
    breaker.failed();
    assertThat(breaker.allows()).isFalse();
    assertThat(breaker.isOpen()).isTrue();
  }

  @Test
  void lets_one_try_again_after_its_pause() {
    for (int i = 0; i < Breaker.FAILURES; i++) breaker.failed();
    now.addAndGet(Breaker.PAUSE.toNanos() - 1);
    assertThat(breaker.allows()).isFalse();
    now.addAndGet(1);
    assertThat(breaker.allows()).isTrue();
    assertThat(breaker.allows()).isFalse();
    breaker.failed();
    assertThat(breaker.allows()).isFalse();
    now.addAndGet(Breaker.PAUSE.toNanos());
    assertThat(breaker.allows()).isTrue();
    breaker.succeeded();
    assertThat(breaker.allows()).isTrue();
  }
}
