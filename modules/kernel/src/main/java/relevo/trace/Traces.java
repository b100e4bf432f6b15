package relevo.trace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import relevo.trace.Step.Kind;

/**
 * One trace from a webhook to the answer that leaves: whatever is asked for within a step keeps that step's place in its row, and goes on from
 * there, on whichever node and however much later. Off unless an operator switches it on, by the names that OpenTelemetry gives its settings.
 */
@ApplicationScoped
public class Traces {

  @Inject @ConfigProperty(name = "otel.sdk.disabled", defaultValue = "true") boolean disabled;
  /** Which part of the webhooks is traced. */
  @Inject @ConfigProperty(name = "otel.traces.sampler.arg", defaultValue = "1.0") double part;
  @Inject SendSteps sink;

  /** Something comes in: a trace begins, unless it is not of the part that is traced. */
  public Step arrival(String name) {
    if (disabled || part < 1 && ThreadLocalRandom.current().nextDouble() >= part) return Step.none();
    return Step.begin(Place.root(), null, name, Kind.SERVER, sink::add);
  }

  /** Goes on where that was asked for. @param from a {@code traceparent} that was kept, or null */
  public Step after(String from, String name) {
    return after(from, name, Kind.INTERNAL);
  }

  /** As above, for what talks to the outside world. */
  public Step call(String from, String name) {
    return after(from, name, Kind.CLIENT);
  }

  private Step after(String from, String name, Kind kind) {
    if (disabled || from == null) return Step.none();
    return Place.of(from).map(place -> Step.begin(place.below(), place.span(), name, kind, sink::add)).orElse(Step.none());
  }
}
