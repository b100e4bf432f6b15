package relevo.escalation.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Rule files for tests, in as few words as possible. */
final class Drl {

  private Drl() {}

  static String rule(String when) {
    return rule(when, "decision.escalate(\"mesa\");");
  }

  static String rule(String when, String then) {
    return "rule \"una\"\nwhen\n  " + when + "\nthen\n  " + then + "\nend\n";
  }

  static RuleModel read(String text) {
    RuleFile file = RuleFile.read("a.drl", text);
    assertThat(file.problems()).isEmpty();
    return file.rules().getFirst();
  }

  static List<Problem> problems(String text) {
    return RuleFile.read("a.drl", text).problems();
  }

  static Problem problem(String text) {
    assertThat(problems(text)).as(text).hasSize(1);
    return problems(text).getFirst();
  }
}
