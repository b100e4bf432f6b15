package relevo.bench;

import java.util.Arrays;
import java.util.Set;
import relevo.escalation.engine.RuleSet;
import relevo.escalation.facts.Facts;

/** How long one decision takes, in microseconds, in a warm process. */
record DecisionTimes(double p50, double p99, int spoke) {

  private static final int WARM_UP = 20_000;
  private static final int MEASURED = 20_000;
  private static final int SECONDS = 10;

  static DecisionTimes of(RuleCrowd crowd) {
    RuleSet rules = RuleSet.of(crowd.files(), Set.of());
    if (!rules.isSound()) throw new IllegalStateException(rules.problems().getFirst().toString());
    Facts[] facts = crowd.facts().toArray(Facts[]::new);
    decide(rules, facts, WARM_UP);
    long[] nanos = decide(rules, facts, MEASURED);
    Arrays.sort(nanos);
    return new DecisionTimes(nanos[nanos.length / 2] / 1e3, nanos[nanos.length * 99 / 100] / 1e3, rules.decide(facts[0]).fired().size());
  }

  /** Fewer if they are slow. */
  private static long[] decide(RuleSet rules, Facts[] facts, int times) {
    long end = System.nanoTime() + SECONDS * 1_000_000_000L;
    long[] nanos = new long[times];
    for (int i = 0; i < times; i++) {
      long start = System.nanoTime();
      rules.decide(facts[i % facts.length]);
      nanos[i] = System.nanoTime() - start;
      if (start > end) return Arrays.copyOf(nanos, i);
    }
    return nanos;
  }

  /** From texts to rules that can decide, the last of so many times. */
  static double buildMillis(int times) {
    double millis = 0;
    RuleCrowd crowd = RuleCrowd.of(RuleCrowd.Shape.CUSTOMER, 1_000);
    for (int i = 0; i < times; i++) {
      long start = System.nanoTime();
      RuleSet.of(crowd.files(), Set.of());
      millis = (System.nanoTime() - start) / 1e6;
    }
    return millis;
  }
}
