package relevo.messaging.provider.hootsuite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import relevo.messaging.provider.VendorJson;
import relevo.messaging.provider.hootsuite.TurnTable.Said;

/**
 * Questions of Hootsuite's whose request this node holds. What any node says in time goes into the answer, what is said later goes by the
 * API. A question that is repeated, here or elsewhere, is answered as the first time.
 */
@ApplicationScoped
class Turns {

  static final String NOTHING = "{}";

  private static final int MOST_WAITING = 64;
  private static final Duration LOOK_EVERY = Duration.ofMillis(200);

  @Inject TurnTable table;

  private final Semaphore places = new Semaphore(MOST_WAITING);

  /** How long Hootsuite is kept waiting: for the first words, after the last ones, and in all. */
  record Patience(Duration first, Duration quiet, Duration most) {}

  /** From now on what is said in this conversation is the answer to that question, if few enough wait. */
  void open(String conversation, String key, Patience patience) {
    if (places.availablePermits() == 0) return;
    try {
      table.open(conversation, key, patience.most().plus(patience.quiet()));
    } catch (IllegalStateException outage) {
      // the message is kept without it, or brought again; what is said then goes by the API
      System.getLogger(Turns.class.getName()).log(Level.WARNING, "No place for Hootsuite's question: " + outage.getCause().getClass().getSimpleName());
    }
  }

  /** The question will be asked again. */
  void forget(String conversation, String key) {
    table.forget(conversation, key);
  }

  /** False if nobody waits for it. */
  boolean say(String conversation, String text) {
    return awake(table.say(conversation, text));
  }

  /** False if nobody waits for it. */
  boolean handOver(String conversation) {
    return awake(table.handOver(conversation));
  }

  private synchronized boolean awake(boolean said) {
    if (said) notifyAll();
    return said;
  }

  /** Waits for the answer, as long as there is patience; whatever was said until then is in it. */
  String answer(String conversation, String key, Patience patience) {
    if (places.tryAcquire()) {
      try {
        await(conversation, key, patience);
      } catch (InterruptedException stopping) {
        Thread.currentThread().interrupt();
      } finally {
        places.release();
      }
    }
    return table.close(conversation, key).map(Turns::json).orElse(NOTHING);
  }

  private void await(String conversation, String key, Patience patience) throws InterruptedException {
    long begin = System.nanoTime();
    long changed = begin;
    int heard = 0;
    while (true) {
      Optional<Said> said = table.soFar(conversation, key);
      if (said.isEmpty() || said.get().closed() || said.get().handedOver()) return;
      long now = System.nanoTime();
      if (said.get().texts().size() != heard) changed = now;
      heard = said.get().texts().size();
      long left = Math.min(heard == 0 ? begin + patience.first().toNanos() - now : changed + patience.quiet().toNanos() - now, begin + patience.most().toNanos() - now);
      if (left <= 0) return;
      pause(Math.min(left, LOOK_EVERY.toNanos()));
    }
  }

  private synchronized void pause(long nanos) throws InterruptedException {
    wait(Math.max(1, nanos / 1_000_000));
  }

  private static String json(Said said) {
    JsonObjectBuilder json = VendorJson.BUILDERS.createObjectBuilder();
    if (!said.texts().isEmpty()) json.add("sendMessage", VendorJson.BUILDERS.createObjectBuilder().add("text", String.join("\n\n", said.texts())));
    if (said.handedOver()) json.add("complete", "HANDOVER");
    return json.build().toString();
  }
}
