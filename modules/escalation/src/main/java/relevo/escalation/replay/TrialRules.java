package relevo.escalation.replay;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import relevo.escalation.engine.RuleSet;

/** The rules under trial, built once a node as long as they are asked. */
@ApplicationScoped
class TrialRules {

  private static final int MOST_AT_HAND = 4;

  private final Map<UUID, RuleSet> atHand = new LinkedHashMap<>(8, 0.75f, true) {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<UUID, RuleSet> eldest) {
      return size() > MOST_AT_HAND;
    }
  };

  /** @param files asked for only if they are not at hand; an id always stands for the same */
  synchronized RuleSet of(UUID trial, Supplier<Map<String, String>> files) {
    return atHand.computeIfAbsent(trial, id -> RuleSet.of(files.get(), Set.of()));
  }
}
