package relevo.access.socket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;

/** All consoles that are open at this node. */
@ApplicationScoped
class Consoles {

  static final int MOST_OF_A_SESSION = 20;
  static final int MOST = 5_000;

  private final Set<Console> open = ConcurrentHashMap.newKeySet();
  private final Queue<Console> closed = new ConcurrentLinkedQueue<>();

  @Inject MetricRegistry metrics;

  void register(@Observes @Initialized(ApplicationScoped.class) Object application) {
    metrics.gauge(Metadata.builder().withName("relevo_sockets").withDescription("Consoles that are open at this node").build(), open::size);
  }

  void add(Console console) {
    long its = open.stream().filter(other -> other.session.equals(console.session) && !other.isLeaving()).count();
    boolean full = its >= MOST_OF_A_SESSION || open.size() >= MOST;
    open.add(console);
    if (full) console.leave(Farewell.TOO_MANY);
  }

  void remove(Console console) {
    if (open.remove(console)) closed.add(console);
  }

  boolean isEmpty() {
    return open.isEmpty();
  }

  /** Those that are to be told something. */
  List<Console> listening() {
    return open.stream().filter(console -> !console.isLeaving()).toList();
  }

  /** Also those on their way out. */
  Set<Console> all() {
    return open;
  }

  /** Those that closed since it was asked last. */
  List<Console> takeClosed() {
    List<Console> taken = new ArrayList<>();
    for (Console each = closed.poll(); each != null; each = closed.poll()) taken.add(each);
    return taken;
  }
}
