package relevo.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import relevo.jobs.JobHandler.Direction;
import relevo.jobs.Settlement.Called;
import relevo.trace.Step;
import relevo.trace.Traces;

/** Calls under way, each on a virtual thread of its own, and those that came back and wait to be settled. */
class Calls {

  /** More than this at once and the lanes wait: a slow provider must not fill the memory. */
  private static final int AT_ONCE = 512;
  /** The same for the systems around the desk, beside those: where all hang, no lane waits for them. */
  static final int OUTSIDE_AT_ONCE = 64;

  private static final long LINGER_MILLIS = 5;

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Semaphore places = new Semaphore(AT_ONCE);
  private final Semaphore outside = new Semaphore(OUTSIDE_AT_ONCE);
  private final BlockingQueue<Called> back = new LinkedBlockingQueue<>();
  private final BlockingQueue<Called> backFromOutside = new LinkedBlockingQueue<>();
  private final Traces traces;

  Calls(Traces traces) {
    this.traces = traces;
  }

  /** How many calls of a direction may begin; those that are not begun until it is closed are given back. */
  final class Places implements AutoCloseable {

    private final boolean bounded;
    private int left;

    private Places(Direction direction, int most) {
      bounded = direction == Direction.OUTSIDE;
      left = most;
      while (bounded && left > 0 && !outside.tryAcquire(left)) left--;
    }

    int left() {
      return left;
    }

    /** @param leasedAt no later than the lease, in {@link System#nanoTime} */
    void start(Work work, long leasedAt) throws InterruptedException {
      if (work.handler().direction() != Direction.OUTSIDE) {
        places.acquire();
        run(work, leasedAt, places, back);
      } else {
        left--;
        run(work, leasedAt, outside, backFromOutside);
      }
    }

    @Override
    public void close() {
      if (bounded) outside.release(left);
    }
  }

  /** Takes places before jobs of that direction are leased, as many as are free; only where the direction has few does it matter. */
  Places reserve(Direction direction, int most) {
    return new Places(direction, most);
  }

  private void run(Work work, long leasedAt, Semaphore place, BlockingQueue<Called> then) {
    threads.execute(() -> {
      try {
        if (isTimely(leasedAt)) then.add(call(work));
      } finally {
        place.release();
      }
    });
  }

  /** This process may have stood still since: then the lease may end during the call, and somebody else may make it too. */
  private static boolean isTimely(long leasedAt) {
    return System.nanoTime() - leasedAt < Settlement.GRACE.toNanos();
  }

  private Called call(Work work) {
    try (Step step = traces.call(work.trace(), work.handler().kind())) {
      step.note("relevo.job", work.id()).note("relevo.attempt", work.attempt());
      try {
        return new Called(work, work.handler().call(work.input()), null);
      } catch (Throwable unforeseen) {
        step.failed(unforeseen.getClass().getSimpleName());
        return new Called(work, null, unforeseen);
      }
    }
  }

  /**
   * The calls of customers that came back, waiting for the first one a while; empty if none does. While others are under way it waits a little
   * for them too: nobody waits for a settlement, and many share a commit.
   */
  List<Called> takeBack(int most, long millis) throws InterruptedException {
    List<Called> batch = new ArrayList<>();
    Called first = back.poll(millis, TimeUnit.MILLISECONDS);
    if (first == null) return batch;
    batch.add(first);
    if (places.availablePermits() < AT_ONCE) Thread.sleep(LINGER_MILLIS);
    back.drainTo(batch, most - 1);
    return batch;
  }

  /** The next call that came back from a system around the desk, waiting a while; null if none does. */
  Called takeBackFromOutside(long millis) throws InterruptedException {
    return backFromOutside.poll(millis, TimeUnit.MILLISECONDS);
  }

  void stop() {
    threads.shutdownNow();
  }
}
