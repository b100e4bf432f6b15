package relevo.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RightOfWayTest {

  RightOfWay way = new RightOfWay();

  CountDownLatch givesWay() {
    CountDownLatch gone = new CountDownLatch(1);
    Thread.startVirtualThread(() -> {
      try {
        way.giveWay();
        gone.countDown();
      } catch (InterruptedException end) {
        Thread.currentThread().interrupt();
      }
    });
    return gone;
  }

  @Test
  void lets_workers_go_on_when_what_waited_has_passed() throws InterruptedException {
    for (int i = 0; i < 1_000; i++) way.arrived();
    for (int i = 0; i < 1_000; i++) way.passed();
    assertThat(givesWay().await(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void never_stops_workers_for_good() throws InterruptedException {
    for (int i = 0; i < 1_000; i++) way.arrived();
    assertThat(givesWay().await(10, TimeUnit.SECONDS)).isTrue();
  }
}
