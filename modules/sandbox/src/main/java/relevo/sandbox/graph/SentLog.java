package relevo.sandbox.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Everything that was sent, in order, for whoever measures. */
public final class SentLog implements FakeGraph.Recipients {

  private final List<Sent> log = new ArrayList<>();

  @Override
  public synchronized void take(Sent sent) {
    log.add(sent);
  }

  @Override
  public void read(String messageId, boolean typing) {}

  public synchronized int size() {
    return log.size();
  }

  public synchronized void reset() {
    log.clear();
  }

  public synchronized String dump() {
    return log.stream().map(Sent::line).collect(Collectors.joining("\n"));
  }
}
