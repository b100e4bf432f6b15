package relevo.escalation.judge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import relevo.escalation.engine.RuleSet;
import relevo.escalation.release.Releases;

/** The rules of earlier releases, read again; the last few are kept at hand. */
@ApplicationScoped
class PastRules {

  private static final int MOST_AT_HAND = 8;

  @Inject Releases releases;

  private final Map<Long, RuleSet> atHand = new LinkedHashMap<>(16, 0.75f, true) {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<Long, RuleSet> eldest) {
      return size() > MOST_AT_HAND;
    }
  };

  /** Without rules for the built-in default, 0. */
  synchronized RuleSet of(long release) {
    return atHand.computeIfAbsent(release, number -> RuleSet.of(releases.files(number), Set.of()));
  }
}
