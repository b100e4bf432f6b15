package relevo.kernel;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;

/** Ends a request when its total deadline is over, however lively the other side keeps the socket. */
class Watchdog {

  private static final ScheduledExecutorService CLOCK = Executors.newSingleThreadScheduledExecutor(
      Thread.ofPlatform().daemon().name("egress-deadlines").factory());

  private final ScheduledFuture<?> alarm;
  private volatile boolean barked;

  private Watchdog(HttpUriRequestBase request, Duration deadline) {
    alarm = CLOCK.schedule(() -> {
      barked = true;
      request.abort();
    }, deadline.toMillis(), TimeUnit.MILLISECONDS);
  }

  static Watchdog over(HttpUriRequestBase request, Duration deadline) {
    return new Watchdog(request, deadline);
  }

  boolean barked() {
    return barked;
  }

  void rest() {
    alarm.cancel(false);
  }
}
