package relevo.escalation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import relevo.escalation.facts.Facts;

class OracleTest {

  private static final int SETS = 3;
  private static final int RULES = 50;
  private static final int FACT_SETS = 35_000;

  @Test
  void agrees_with_our_reading_of_every_operator_on_known_and_unknown_values() {
    long compared = 0;
    long fired = 0;
    for (int set = 0; set < SETS; set++) {
      RuleSet ours = rules(42 + set);
      StockDrools stock = new StockDrools(ours.rules());
      Set<String> everFired = new HashSet<>();
      Random random = new Random(7 + set);
      for (int turn = 0; turn < FACT_SETS; turn++, compared++) {
        Facts facts = Samples.facts(random);
        Decision decision = ours.decide(facts);
        assertThat(decision.fired()).as("%s", facts).containsExactlyInAnyOrderElementsOf(stock.fired(facts));
        everFired.addAll(decision.fired());
        fired += decision.fired().size();
      }
      assertThat(everFired).hasSizeGreaterThan(RULES * 3 / 4);
    }
    System.out.printf("Oracle: %,d fact sets on %d sets of %d rules, %,d firings compared with stock Drools, 0 differences%n",
        compared, SETS, RULES, fired);
  }

  private static RuleSet rules(long seed) {
    RandomRules random = new RandomRules(seed);
    List<String> fit = new ArrayList<>();
    for (int number = 0; fit.size() < RULES; number++) {
      String rule = random.rule(number);
      if (RuleSet.of(Map.of("una.drl", rule), Set.of()).isSound()) fit.add(rule);
    }
    RuleSet rules = RuleSet.of(Map.of("azar.drl", String.join("\n", fit)), Set.of());
    assertThat(rules.problems()).isEmpty();
    return rules;
  }
}
