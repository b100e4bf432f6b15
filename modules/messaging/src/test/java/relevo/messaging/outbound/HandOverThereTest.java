package relevo.messaging.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import relevo.jobs.JobHandler.Direction;
import relevo.kernel.ProductClock;
import relevo.messaging.outbound.HandOverThere.Errand;

class HandOverThereTest {

  private final HandOverThere job = new HandOverThere();
  private boolean wordsWait;

  HandOverThereTest() {
    job.clock = new ProductClock();
    job.outbounds = new Outbounds() {
      @Override
      boolean anyWaiting(UUID conversation) {
        return wordsWait;
      }
    };
  }

  private static Errand until(Instant until) {
    return new Errand(new UUID(0, 1), "inbox-es", "0-01", until);
  }

  @Test
  void holds_back_none_of_the_words_it_waits_for() {
    assertThat(job.direction()).isNotEqualTo(Direction.OUT);
  }

  @Test
  void waits_until_our_words_have_left_but_not_for_ever() {
    wordsWait = true;
    assertThat(job.begin(until(Instant.now().plusSeconds(60)), 1).later()).isNotNull();
    assertThat(job.begin(until(Instant.now().minusSeconds(1)), 1).later()).isNull();
    wordsWait = false;
    assertThat(job.begin(until(Instant.now().plusSeconds(60)), 1).later()).isNull();
  }
}
