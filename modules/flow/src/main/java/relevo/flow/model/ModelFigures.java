package relevo.flow.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** What the metrics page says of the language model: what came of asking it, how long it took, and whether it is let alone. */
@ApplicationScoped
class ModelFigures {

  /**
   * {@code USED}: four sound facts; {@code UNUSABLE}: an answer without them; {@code REFUSED}: another status than 200; {@code LATE}: no
   * answer in time; {@code UNREACHABLE}: nobody there; {@code PAUSED}: not asked, after many failures.
   */
  enum Result { USED, UNUSABLE, REFUSED, LATE, UNREACHABLE, PAUSED }

  @Inject MetricRegistry metrics;

  /** At the start, so that the page shows them before the first message comes. */
  void register(BooleanSupplier paused) {
    metrics.gauge(Metadata.builder().withName("relevo_model_paused")
        .withDescription("1 while the language model is not asked, after failures in a row").build(), () -> paused.getAsBoolean() ? 1 : 0);
    for (Result result : Result.values()) counter(result);
  }

  void add(Result result) {
    counter(result).inc();
  }

  void add(Result result, Duration took) {
    add(result);
    metrics.timer(Metadata.builder().withName("relevo_model_call").withDescription("How long the language model was waited for").build())
        .update(took);
  }

  private Counter counter(Result result) {
    Metadata metadata = Metadata.builder().withName("relevo_model_calls_total")
        .withDescription("Messages on which the language model was to be asked, by what came of it").build();
    return metrics.counter(metadata, new Tag("result", result.name().toLowerCase(Locale.ROOT)));
  }
}
