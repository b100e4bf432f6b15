package relevo.messaging.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;

/** Counts the messages and receipts accepted, for the metrics page. */
@ApplicationScoped
class InboundCount {

  @Inject MetricRegistry metrics;

  private Counter accepted;

  /** At the start, so that the page shows it before the first message comes. */
  void register(@Observes @Initialized(ApplicationScoped.class) Object application) {
    accepted = metrics.counter(Metadata.builder()
        .withName("relevo_inbound_total")
        .withDescription("New messages and receipts kept and acknowledged")
        .build());
  }

  void add(int messages) {
    accepted.inc(messages);
  }
}
