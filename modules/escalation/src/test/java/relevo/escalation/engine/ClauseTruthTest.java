package relevo.escalation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import relevo.escalation.facts.FactType;
import relevo.escalation.facts.Facts;
import relevo.escalation.facts.Field;
import relevo.escalation.facts.Vocabulary;
import relevo.escalation.language.Clause;
import relevo.escalation.language.RuleFile;
import relevo.escalation.language.RuleModel.All;
import relevo.escalation.language.RuleModel.Any;
import relevo.escalation.language.RuleModel.Binding;
import relevo.escalation.language.RuleModel.Comparison;
import relevo.escalation.language.RuleModel.Condition;
import relevo.escalation.language.RuleModel.Constraint;
import relevo.escalation.language.RuleModel.Not;
import relevo.escalation.language.RulePrinter;
import relevo.escalation.language.Truth;

class ClauseTruthTest {

  private static final int RULES = 500;
  private static final List<Field> FACTS = Stream.of(FactType.values()).flatMap(fact -> Vocabulary.fields(fact).stream()).toList();

  private final Random random = new Random(11);
  private int compared;

  @Test
  void is_that_of_the_same_constraint_in_a_rule() {
    RandomRules rules = new RandomRules(5);
    IntStream.range(0, RULES).mapToObj(rules::rule).flatMap(rule -> RuleFile.read("azar.drl", rule).rules().stream())
        .flatMap(rule -> rule.conditions().stream()).forEach(this::compare);
    assertThat(compared).isGreaterThan(20 * RULES);
  }

  private void compare(Condition condition) {
    condition.constraints().stream().filter(each -> !looksElsewhere(each)).forEach(each -> compare(each, condition.fact()));
  }

  private void compare(Constraint constraint, FactType fact) {
    String text = RulePrinter.SPANISH.print(constraint);
    Clause clause = Clause.read("when", text, FACTS);
    assertThat(clause.problems()).as(text).isEmpty();
    assertThat(RulePrinter.SPANISH.print(clause.constraint())).isEqualTo(text);
    for (int i = 0; i < 20; i++, compared++) {
      Facts facts = Samples.facts(random);
      assertThat(Truth.holds(clause.constraint(), field -> field.of(facts))).as("%s %s", text, facts)
          .isEqualTo(Truth.holds(constraint, facts.of(fact), facts));
    }
  }

  /** What a bound name stands for is not in the fact itself. */
  private static boolean looksElsewhere(Constraint constraint) {
    return switch (constraint) {
      case Comparison comparison -> comparison.operand() instanceof Binding;
      case All all -> all.parts().stream().anyMatch(ClauseTruthTest::looksElsewhere);
      case Any any -> any.parts().stream().anyMatch(ClauseTruthTest::looksElsewhere);
      case Not not -> looksElsewhere(not.part());
    };
  }
}
