package relevo.access.socket;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** What is still to be sent to one console, in order: one message at a time, no thread waits for it, and never more than a little. */
final class Outbox {

  static final int MOST_TEXTS = 256;
  /** One message may be longer: many share it. */
  static final int MOST_LETTERS = 200_000;

  private final Deque<String> waiting = new ArrayDeque<>();
  private final Wire wire;
  private int letters;
  private boolean sending;
  private long sendingSince;
  private Runnable afterwards;

  Outbox(Wire wire) {
    this.wire = wire;
  }

  /** @return false if so much waits already that the other side does not seem to read */
  boolean add(String text) {
    synchronized (this) {
      if (afterwards != null) return true;
      if (waiting.size() >= MOST_TEXTS || letters > 0 && letters + text.length() > MOST_LETTERS) return false;
      waiting.add(text);
      letters += text.length();
    }
    sendNext();
    return true;
  }

  /** This instead of all that waits; and then that. Nothing is taken any more. */
  void end(String last, Runnable then) {
    synchronized (this) {
      if (afterwards != null) return;
      afterwards = then;
      waiting.clear();
      waiting.add(last);
    }
    sendNext();
  }

  boolean isStuck(Duration most, long now) {
    synchronized (this) {
      return sending && now - sendingSince > most.toNanos();
    }
  }

  private void sendNext() {
    String text = next();
    if (text != null) wire.send(text, this::sent);
  }

  /** All that waits goes together. */
  private synchronized String next() {
    if (sending || waiting.isEmpty()) return null;
    String text = waiting.size() == 1 ? waiting.getFirst() : String.join("\n", waiting);
    waiting.clear();
    letters = 0;
    sending = true;
    sendingSince = System.nanoTime();
    return text;
  }

  private void sent() {
    Runnable then;
    synchronized (this) {
      sending = false;
      then = waiting.isEmpty() ? afterwards : null;
    }
    if (then != null) then.run();
    else sendNext();
  }
}
