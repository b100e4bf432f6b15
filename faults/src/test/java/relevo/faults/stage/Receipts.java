package relevo.faults.stage;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import relevo.faults.history.Post.Told;
import relevo.faults.history.Send;

/** Tells the desk what became of each message that Graph took: sent, delivered, read, many in a post, in any order, some twice. */
final class Receipts implements AutoCloseable {

  private static final Duration EVERY = Duration.ofMillis(250);
  private static final int MOST = 100;

  private final Meta meta;
  private final Random random = new Random(11);
  private final BlockingQueue<Told> waiting = new LinkedBlockingQueue<>();
  private volatile boolean silent;
  private volatile boolean closed;
  private volatile boolean telling;

  Receipts(Meta meta) {
    this.meta = meta;
    Thread.ofVirtual().start(this::work);
  }

  /** What Graph takes while it is silent is never told. */
  void keepSilent(boolean wanted) {
    silent = wanted;
  }

  void of(Send send) {
    if (silent) return;
    Stream.of("SENT", "DELIVERED", "READ").map(status -> new Told(send.row(), status)).forEach(waiting::add);
  }

  boolean areTold() {
    return waiting.isEmpty() && !telling;
  }

  private void work() {
    while (!closed) {
      List<Told> batch = new ArrayList<>();
      telling = true;
      waiting.drainTo(batch, MOST);
      Collections.shuffle(batch, random);
      if (!batch.isEmpty()) meta.deliver(Envelope.ofStatuses(batch), Duration.ofMinutes(5));
      if (!batch.isEmpty() && random.nextInt(5) == 0) meta.deliver(Envelope.ofStatuses(batch), Duration.ofMinutes(5));
      telling = false;
      Patience.pause(EVERY);
    }
  }

  @Override
  public void close() {
    closed = true;
  }
}
