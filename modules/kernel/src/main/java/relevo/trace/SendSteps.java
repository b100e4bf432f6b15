package relevo.trace;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import relevo.kernel.Egress;
import relevo.trace.Step.Done;

/** Brings what was done to whoever collects traces, by OTLP over HTTP: now and then, many at once, and never at the cost of a customer's wait. */
@ApplicationScoped
class SendSteps {

  private static final Logger LOG = System.getLogger(SendSteps.class.getName());
  private static final int MOST_WAITING = 8_192;
  private static final int MOST_AT_ONCE = 512;
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  @Resource ManagedScheduledExecutorService scheduler;
  @Inject Egress egress;
  @Inject MetricRegistry metrics;
  @Inject @ConfigProperty(name = "otel.sdk.disabled", defaultValue = "true") boolean disabled;
  @Inject @ConfigProperty(name = "otel.service.name", defaultValue = "relevo") String service;
  @Inject @ConfigProperty(name = "otel.exporter.otlp.endpoint", defaultValue = "http://localhost:4318") String endpoint;
  @Inject @ConfigProperty(name = "otel.exporter.otlp.traces.endpoint") Optional<String> tracesEndpoint;
  @Inject @ConfigProperty(name = "otel.exporter.otlp.headers") Optional<String> headers;

  private final BlockingQueue<Done> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
  private Counter lost;
  private URI collector;

  void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
    if (disabled) return;
    collector = URI.create(tracesEndpoint.orElse(endpoint.replaceAll("/+$", "") + "/v1/traces"));
    egress.trust(collector);
    lost = metrics.counter(Metadata.builder().withName("relevo_trace_steps_lost_total")
        .withDescription("Steps of traces that nobody took in time").build());
    scheduler.scheduleWithFixedDelay(this::send, 1, 1, TimeUnit.SECONDS);
  }

  void add(Done done) {
    if (!waiting.offer(done) && lost != null) lost.inc();
  }

  @PreDestroy
  void stop() {
    if (!disabled) send();
  }

  private void send() {
    List<Done> some = new ArrayList<>();
    while (waiting.drainTo(some, MOST_AT_ONCE) > 0) {
      if (!send(some)) lost.inc(some.size());
      some.clear();
    }
  }

  private boolean send(List<Done> some) {
    try {
      byte[] body = Otlp.json(service, some).getBytes(StandardCharsets.UTF_8);
      int status = egress.send(new Egress.Call("POST", collector, headers(), body, PATIENCE)).status();
      if (status / 100 != 2) LOG.log(Level.WARNING, "The collector of traces answers " + status);
      return status / 100 == 2;
    } catch (Egress.NotSent | Egress.Unanswered | RuntimeException away) {
      LOG.log(Level.WARNING, "The collector of traces is away: " + away.getMessage());
      return false;
    }
  }

  private Map<String, String> headers() {
    Map<String, String> all = new HashMap<>(Map.of("Content-Type", "application/json"));
    for (String pair : headers.orElse("").split(",")) {
      int equals = pair.indexOf('=');
      if (equals > 0) all.put(pair.substring(0, equals).strip(), pair.substring(equals + 1).strip());
    }
    return all;
  }
}
