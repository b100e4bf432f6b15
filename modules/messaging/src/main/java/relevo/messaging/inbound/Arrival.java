package relevo.messaging.inbound;

import java.util.concurrent.CompletableFuture;
import relevo.messaging.provider.Delivery;
import relevo.messaging.provider.Webhook;
import relevo.trace.Step;

/** A genuine webhook that somebody waits to see kept. {@code delivery} is null where nobody can read it, {@code trace} where nobody traces. */
record Arrival(String provider, Webhook webhook, Delivery delivery, CompletableFuture<Void> kept, String trace) {

  static Arrival of(String provider, Webhook webhook, Delivery delivery) {
    return new Arrival(provider, webhook, delivery, new CompletableFuture<>(), Step.here());
  }

  boolean isReadable() {
    return delivery != null;
  }

  /** False once whoever brought it has gone: they were told that it was not kept, and will bring it again. */
  boolean isWaitedFor() {
    return !kept.isDone();
  }
}
