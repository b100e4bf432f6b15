package relevo.faults.stage;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import relevo.faults.history.Post.Said;
import relevo.faults.stage.Envelope.Saying;

/** Many customers who write at an even pace, each their next message once the last is acknowledged. */
final class Load {

  private static final List<String> WORDS = List.of("hola", "menu", "horario", "precio", "envio", "pago", "xyzzy", "agente");
  private static final Duration OUTAGE = Duration.ofMinutes(5);
  private static final AtomicInteger CROWDS = new AtomicInteger();

  private final Meta meta;
  private final int crowd = CROWDS.incrementAndGet();
  private final ExecutorService customers = Executors.newVirtualThreadPerTaskExecutor();
  private final AtomicInteger gaveUp = new AtomicInteger();
  private volatile boolean stopped;

  Load(Meta meta) {
    this.meta = meta;
  }

  /** @param each how many messages every customer has to say */
  Load start(int people, int each, int perSecond) {
    Duration gap = Duration.ofNanos(1_000_000_000L * people / perSecond);
    for (int i = 0; i < people; i++) {
      int customer = i;
      customers.execute(() -> write(customer, each, gap));
    }
    return this;
  }

  private void write(int customer, int each, Duration gap) {
    Random random = new Random(crowd * 1_000L + customer);
    Patience.pause(Duration.ofNanos(random.nextLong(gap.toNanos() + 1)));
    for (int n = 0; n < each && !stopped; n++) {
      long due = System.nanoTime() + gap.toNanos();
      Envelope one = Envelope.ofMessages(List.of(saying(customer, n, WORDS.get(random.nextInt(WORDS.size())))));
      if (!meta.deliver(one, OUTAGE)) gaveUp.incrementAndGet();
      long rest = due - System.nanoTime();
      if (rest > 0) Patience.pause(Duration.ofNanos(rest));
    }
  }

  /** The n-th message of a customer of this crowd. */
  Saying saying(int customer, int n, String text) {
    String phone = "507%03d%05d".formatted(crowd, customer);
    return new Saying(new Said(phone, "wamid.F" + phone + "N" + n, Micros.now() / 1_000_000), text);
  }

  /** Nobody begins another message. */
  Load stop() {
    stopped = true;
    return this;
  }

  /** Waits until everybody has said all. */
  void await() throws InterruptedException {
    customers.shutdown();
    if (!customers.awaitTermination(10, TimeUnit.MINUTES)) throw new IllegalStateException("The customers do not come to an end");
    if (gaveUp.get() > 0) throw new IllegalStateException(gaveUp + " messages were not acknowledged in " + OUTAGE);
  }
}
