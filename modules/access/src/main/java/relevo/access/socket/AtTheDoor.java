package relevo.access.socket;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/** Whoever was let in with a ticket and whose socket is about to open; who never comes is forgotten, the oldest first. */
final class AtTheDoor {

  static final int MOST = Consoles.MOST;
  /** Between the door and the open socket there are milliseconds, or, when all come back at once, seconds. */
  static final Duration PATIENCE = Duration.ofSeconds(30);

  private record Waiting(Admission admission, long since) {}

  private final SequencedMap<String, Waiting> waiting = new LinkedHashMap<>();

  /** @param now by {@link System#nanoTime} */
  synchronized void add(String ticket, Admission admission, long now) {
    while (!waiting.isEmpty() && (waiting.size() >= MOST || now - waiting.firstEntry().getValue().since > PATIENCE.toNanos())) {
      waiting.pollFirstEntry();
    }
    waiting.put(ticket, new Waiting(admission, now));
  }

  /** Once. */
  synchronized Optional<Admission> take(String ticket) {
    return Optional.ofNullable(waiting.remove(ticket)).map(Waiting::admission);
  }
}
