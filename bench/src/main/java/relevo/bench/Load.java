package relevo.bench;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Brings a script to the desk over several lines at once; what is refused is brought again, as Meta does, and order is kept. */
final class Load {

  static final int LINES = 32;
  private static final int TRIES = 20;
  private static final int PAUSE_MILLIS = 250;

  private final int port;
  private final List<Saying> sayings;
  private final byte[][] requests;
  private final long gapNanos;
  private final long[] due;
  private final long[] sent;
  private final long[] acknowledged;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicInteger refused = new AtomicInteger();
  private final Map<String, Integer> turns;

  private Load(int port, Script script, long gapNanos) {
    this.port = port;
    this.gapNanos = gapNanos;
    sayings = script.sayings();
    long second = Instant.now().getEpochSecond();
    requests = sayings.stream().map(saying -> Webhook.request(port, script.channel(), saying, second)).toArray(byte[][]::new);
    turns = new ConcurrentHashMap<>(script.beginnings());
    due = new long[requests.length];
    sent = new long[requests.length];
    acknowledged = new long[requests.length];
  }

  /** Every line sends its next message as soon as the last one is acknowledged. */
  static Deliveries closed(int port, Script script) throws InterruptedException {
    return new Load(port, script, 0).run();
  }

  /** Messages become due at an even pace, whether the desk keeps up or not. */
  static Deliveries open(int port, Script script, int perSecond) throws InterruptedException {
    return new Load(port, script, 1_000_000_000L / perSecond).run();
  }

  private Deliveries run() throws InterruptedException {
    long start = System.nanoTime();
    try (ExecutorService lines = Executors.newFixedThreadPool(LINES)) {
      List<Callable<Void>> work = new ArrayList<>();
      for (int i = 0; i < LINES; i++) work.add(() -> work(start));
      for (Future<Void> line : lines.invokeAll(work)) line.get();
    } catch (ExecutionException failure) {
      throw new IllegalStateException("The desk could not be loaded", failure.getCause());
    }
    return new Deliveries(due, sent, acknowledged, refused.get());
  }

  private Void work(long start) throws IOException, InterruptedException {
    try (Line line = new Line(port)) {
      for (int i = next.getAndIncrement(); i < requests.length; i = next.getAndIncrement()) {
        due[i] = gapNanos == 0 ? System.nanoTime() : start + i * gapNanos;
        awaitTurn(i);
        sent[i] = System.nanoTime();
        deliver(line, requests[i]);
        acknowledged[i] = System.nanoTime();
        turns.merge(sayings.get(i).phone(), 1, Integer::sum);
      }
    }
    return null;
  }

  /** Two messages of one customer under way at once may overtake one another, and no desk could be blamed for it. */
  private void awaitTurn(int i) throws InterruptedException {
    for (long wait = due[i] - System.nanoTime(); wait > 0; wait = due[i] - System.nanoTime()) LockSupport.parkNanos(wait);
    while (turns.get(sayings.get(i).phone()) < sayings.get(i).turn()) Thread.sleep(1);
  }

  private void deliver(Line line, byte[] request) throws InterruptedException {
    for (int tries = 1; !isAccepted(line, request); tries++) {
      refused.incrementAndGet();
      if (tries == TRIES) throw new IllegalStateException("A message was refused " + TRIES + " times");
      Thread.sleep(PAUSE_MILLIS);
    }
  }

  private static boolean isAccepted(Line line, byte[] request) {
    try {
      return line.send(request) == 200;
    } catch (IOException broken) {
      return false;
    }
  }
}
