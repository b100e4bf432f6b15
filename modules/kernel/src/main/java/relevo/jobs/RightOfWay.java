package relevo.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** What cannot wait goes before jobs: while many wait to be acknowledged, workers pause between two transactions, never for long. */
@ApplicationScoped
public class RightOfWay {

  private static final int MANY = 8;
  private static final long LONGEST_NANOS = TimeUnit.MILLISECONDS.toNanos(60);

  private final AtomicInteger waiting = new AtomicInteger();

  public void arrived() {
    waiting.incrementAndGet();
  }

  public void passed() {
    waiting.decrementAndGet();
  }

  /** Returns at once if few wait, and after {@value #LONGEST_NANOS} ns at most. */
  void giveWay() throws InterruptedException {
    long end = System.nanoTime() + LONGEST_NANOS;
    while (waiting.get() >= MANY && System.nanoTime() - end < 0) Thread.sleep(2);
  }
}
