package relevo.escalation.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.stream.Stream;
import relevo.escalation.engine.Decision;
import relevo.escalation.engine.RuleSet;
import relevo.escalation.facts.Facts;
import relevo.escalation.language.RuleModel;

/** The rules that decide now. Whatever happens to them, the customer gets a decision. */
@ApplicationScoped
public class LiveRules {

  private static final Logger LOG = System.getLogger(LiveRules.class.getName());

  /** A decision, the release that made it (0: the built-in default) and that release's rules. */
  public record Judged(Decision decision, long release, List<RuleModel> rules) {}

  private record Loaded(long number, RuleSet rules) {}

  /** The live set, then the one before it; replaced as a whole. */
  private volatile List<Loaded> sets = List.of();

  /** @param fallbackTeam who takes over if no rule set can be asked */
  public Judged judge(Facts facts, String fallbackTeam) {
    for (Loaded set : sets) {
      try {
        return new Judged(set.rules().decide(facts), set.number(), set.rules().rules());
      } catch (RuntimeException | LinkageError e) {
        LOG.log(Level.ERROR, "Rules of release " + set.number() + " failed; trying the one before", e);
      }
    }
    return new Judged(Decision.reserve(fallbackTeam), 0, List.of());
  }

  /** Those of the live release, strongest first; none if only the built-in default is there. */
  public List<RuleModel> rules() {
    return sets.isEmpty() ? List.of() : sets.getFirst().rules().rules();
  }

  /** The live release, or 0 if only the built-in default is there. */
  long number() {
    return sets.isEmpty() ? 0 : sets.getFirst().number();
  }

  int ruleCount() {
    return sets.isEmpty() ? 0 : sets.getFirst().rules().rules().size();
  }

  synchronized void load(long number, RuleSet rules) {
    sets = Stream.concat(Stream.of(new Loaded(number, rules)), sets.stream().limit(1)).toList();
  }
}
