package relevo.escalation.judge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import relevo.escalation.engine.Decision;

/** Counts decisions for operations: which rule spoke, and what came of it. */
@ApplicationScoped
class DecisionCount {

  static final String NAME = "relevo_decisions_total";

  @Inject MetricRegistry metrics;

  void add(Decision decision, Outcome outcome) {
    List<String> rules = decision.fired().isEmpty() ? List.of("ninguna") : decision.fired();
    Tag meaning = new Tag("outcome", outcome.word());
    for (String rule : rules) metrics.counter(NAME, new Tag("rule", rule), meaning).inc();
  }
}
