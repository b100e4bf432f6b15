package relevo.sandbox.phone;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;

/** Carries webhooks to the desk and, like Meta, offers again what it did not take, ever more slowly. */
@ApplicationScoped
class Radio {

  private static final int ATTEMPTS = 12;
  private static final int SLOWEST_SECONDS = 60;

  @Inject DeskWebhook desk;
  @Resource ManagedScheduledExecutorService clock;

  /** Told how an offer went: {@code left} says how many more there will be if it was not taken. */
  interface Progress {

    void offered(boolean taken, int left);
  }

  void soon(long millis, Runnable work) {
    clock.schedule(work, millis, TimeUnit.MILLISECONDS);
  }

  void carry(String json, Progress progress) {
    offer(json, progress, 1);
  }

  private void offer(String json, Progress progress, int attempt) {
    boolean taken = desk.takes(json);
    int left = taken ? 0 : ATTEMPTS - attempt;
    progress.offered(taken, left);
    if (left > 0) soon(pauseMillis(attempt), () -> offer(json, progress, attempt + 1));
  }

  static long pauseMillis(int attempt) {
    return Math.min(1000L << attempt, SLOWEST_SECONDS * 1000L);
  }
}
