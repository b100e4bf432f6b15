package relevo.escalation.judge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import relevo.escalation.engine.Decision;

/** Counts decisions for operations: which rule spoke, and what came of it. */
@ApplicationScoped
class DecisionCount {

  static final String NAME = "relevo_decisions_total";

  /** Rules come and go with their releases, and each is a line of the page for ever: more than these are counted together. */
  private static final int MOST_CELLS = 400;
  private static final String OTHERS = "otras";

  private record Cell(String rule, Outcome outcome) {}

  @Inject MetricRegistry metrics;

  /** The registry's own look-up costs more than deciding. */
  private final Map<Cell, Counter> counters = new ConcurrentHashMap<>();

  void add(Decision decision, Outcome outcome) {
    List<String> rules = decision.fired().isEmpty() ? List.of("ninguna") : decision.fired();
    Tag meaning = new Tag("outcome", outcome.word());
    for (String rule : rules) {
      counters.computeIfAbsent(cell(rule, outcome), cell -> metrics.counter(NAME, new Tag("rule", cell.rule()), meaning)).inc();
    }
  }

  private Cell cell(String rule, Outcome outcome) {
    Cell cell = new Cell(rule, outcome);
    return counters.containsKey(cell) || counters.size() < MOST_CELLS ? cell : new Cell(OTHERS, outcome);
  }
}
