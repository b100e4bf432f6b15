package relevo.escalation.table;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import relevo.escalation.language.RuleFile;
import relevo.escalation.language.RuleModel;
import relevo.escalation.language.RulePrinter;

/** A table as it was understood: rules, and what happens when several of them hold. */
record DecisionTable(HitPolicy policy, List<RuleModel> rules) {

  private static final String FIRST_LINE = "// Tabla. Política: ";

  /** What runs, for people to read; a file of it decides the same as the table. */
  String drl() {
    return FIRST_LINE + policy.spanish() + ".\n\n"
        + rules.stream().map(RulePrinter.SPANISH::print).collect(Collectors.joining("\n"));
  }

  /** Rules of a file without mistakes; the policy is the one its first line names, if its rules still follow it. */
  static DecisionTable of(RuleFile file, String text) {
    HitPolicy said = text.startsWith(FIRST_LINE)
        ? HitPolicy.written(text.lines().findFirst().orElse("").substring(FIRST_LINE.length()).replace(".", "")).orElse(HitPolicy.COLLECT)
        : HitPolicy.COLLECT;
    boolean broken = said == HitPolicy.FIRST && !isInSteps(file.rules());
    return new DecisionTable(broken ? HitPolicy.COLLECT : said, file.rules());
  }

  /** The strength of the weakest row, if the order of rows is their strength. */
  int base() {
    return rules.isEmpty() ? 0 : rules.getLast().salience();
  }

  private static boolean isInSteps(List<RuleModel> rules) {
    return IntStream.range(1, rules.size()).allMatch(at -> rules.get(at).salience() == rules.get(at - 1).salience() - 1);
  }
}
