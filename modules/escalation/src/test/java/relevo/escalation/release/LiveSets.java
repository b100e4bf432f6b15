package relevo.escalation.release;

import java.util.Map;
import java.util.Set;
import relevo.escalation.engine.RuleSet;

/** Live rules for tests of other packages. */
public final class LiveSets {

  private LiveSets() {}

  /** One file is live as release 7. */
  public static LiveRules of(String drl) {
    LiveRules live = new LiveRules();
    live.load(7, set(drl));
    return live;
  }

  /** The same rules by themselves. */
  public static RuleSet set(String drl) {
    return RuleSet.of(Map.of("a.drl", drl), Set.of());
  }
}
