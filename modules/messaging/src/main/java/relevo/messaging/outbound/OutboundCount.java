package relevo.messaging.outbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import relevo.messaging.outbound.Outbound.State;

/** Counts what became of our messages, state by state, for the metrics page: one that is tried again is counted each time. */
@ApplicationScoped
class OutboundCount {

  @Inject MetricRegistry metrics;

  /** Empty until the start. */
  private final Map<State, Counter> counters = new EnumMap<>(State.class);

  /** At the start, so that the page shows them before the first message leaves. */
  void register(@Observes @Initialized(ApplicationScoped.class) Object application) {
    Metadata metadata = Metadata.builder().withName("relevo_outbound_total")
        .withDescription("Messages to customers, by the state that they came to").build();
    for (State state : State.values()) {
      counters.put(state, metrics.counter(metadata, new Tag("state", state.name().toLowerCase(Locale.ROOT))));
    }
  }

  void add(Outbound outbound) {
    Counter counter = counters.get(outbound.state());
    if (counter != null) counter.inc();
  }
}
