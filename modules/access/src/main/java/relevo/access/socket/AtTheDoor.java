package relevo.access.socket;

import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Whoever was let in with a ticket and whose socket is about to open; who never comes is forgotten, the oldest first. */
final class AtTheDoor {

  static final int MOST = Consoles.MOST;
  /** Between the door and the open socket there are milliseconds, or, when all come back at once, seconds. */
  static final Duration PATIENCE = Duration.ofSeconds(30);

  private record Waiting(Admission admission, long since) {}

  private final Map<String, Waiting> waiting = new LinkedHashMap<>();

  /** @param now by {@link System#nanoTime} */
  synchronized void add(String ticket, Admission admission, long now) {
    Iterator<Waiting> oldest = waiting.values().iterator();
    for (boolean more = true; more && oldest.hasNext(); ) {
      more = now - oldest.next().since > PATIENCE.toNanos() || waiting.size() >= MOST;
      if (more) oldest.remove();
    }
    waiting.put(ticket, new Waiting(admission, now));
  }

  /** Once. */
  synchronized Optional<Admission> take(String ticket) {
    return Optional.ofNullable(waiting.remove(ticket)).map(Waiting::admission);
  }
}
