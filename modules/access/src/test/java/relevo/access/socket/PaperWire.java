package relevo.access.socket;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A wire that writes down what goes over it; the other side reads when it is told to, or at once. */
class PaperWire implements Wire {

  final List<String> sent = new ArrayList<>();
  final List<Farewell> closed = new ArrayList<>();
  boolean readsAtOnce;
  private final Deque<Runnable> unread = new ArrayDeque<>();

  @Override
  public void send(String text, Runnable then) {
    sent.add(text);
    if (readsAtOnce) then.run();
    else unread.add(then);
  }

  @Override
  public void close(Farewell farewell) {
    closed.add(farewell);
  }

  void read() {
    unread.remove().run();
  }
}
