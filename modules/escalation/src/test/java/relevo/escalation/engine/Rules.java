package relevo.escalation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import relevo.escalation.facts.Facts;

/** Rule sets for tests, in as few words as possible. */
final class Rules {

  private Rules() {}

  static String rule(String name, String attributes, String when, String then) {
    return "rule \"" + name + "\" " + attributes + "\nwhen\n  " + when + "\nthen\n  " + then + "\nend\n";
  }

  /** A rule that speaks at the third failure. */
  static String third(String name, int salience, String then) {
    return rule(name, "salience " + salience, "Turno( intentosFallidos >= 3 )", then);
  }

  static RuleSet set(String... rules) {
    RuleSet set = RuleSet.of(Map.of("a.drl", String.join("\n", rules)), Set.of());
    assertThat(set.problems()).isEmpty();
    return set;
  }

  static boolean speaks(String when, Facts facts) {
    return !set(rule("una", "", when, "decision.keepWithBot();")).decide(facts).fired().isEmpty();
  }

  static Facts thirdFailure() {
    return Facts.of(Map.of("Turno.intentosFallidos", 3), Samples.NOON);
  }
}
