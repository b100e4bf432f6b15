package relevo.escalation.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import relevo.escalation.facts.Facts;
import relevo.escalation.language.RuleModel;
import relevo.escalation.language.RuleModel.Comparison;
import relevo.escalation.language.RuleModel.Literal;

/**
 * A rule that did not speak, and what it lacked.
 *
 * @param met how many of its conditions were met
 */
public record NearMiss(RuleModel rule, List<Lack> lacks, int met) {

  private static final Comparator<NearMiss> NEAREST_FIRST = Comparator.comparingInt((NearMiss miss) -> miss.lacks().size())
      .thenComparing(Comparator.comparingInt(NearMiss::met).reversed())
      .thenComparingDouble(miss -> miss.lacks().stream().mapToDouble(Lack::distance).sum());

  /** A condition that was not met, with the values that it found; {@code distance} is 0 to 1 for numbers, from near to far, else 1. */
  public record Lack(Asked asked, Map<String, Object> values, double distance) {

    private static Lack of(Asked asked, Facts facts) {
      return new Lack(asked, asked.values(facts), asked.comparisons().mapToDouble(each -> Lack.distance(each, facts)).min().orElse(1));
    }

    /** In the canonical words of rule files. */
    public String text() {
      return asked.text();
    }

    private static double distance(Comparison comparison, Facts facts) {
      if (!(comparison.operand() instanceof Literal literal) || !(literal.value() instanceof Number wanted)
          || !(comparison.field().of(facts) instanceof Number was)) return 1;
      return Change.distance(was.doubleValue(), wanted.doubleValue());
    }
  }

  /** The rules that lacked least, the nearest first; equally near ones as they come. */
  public static List<NearMiss> among(List<RuleModel> rules, Facts facts, int most) {
    return rules.stream().filter(rule -> rule.speaksAt(facts.at())).map(rule -> of(rule, facts))
        .filter(miss -> !miss.lacks().isEmpty()).sorted(NEAREST_FIRST).limit(most).toList();
  }

  private static NearMiss of(RuleModel rule, Facts facts) {
    List<Asked> asked = Asked.by(rule);
    List<Lack> lacks = asked.stream().filter(each -> !each.isMet(facts)).map(each -> Lack.of(each, facts)).toList();
    return new NearMiss(rule, lacks, asked.size() - lacks.size());
  }
}
