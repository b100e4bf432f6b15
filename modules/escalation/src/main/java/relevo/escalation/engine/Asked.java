package relevo.escalation.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import relevo.escalation.facts.Facts;
import relevo.escalation.facts.Field;
import relevo.escalation.language.RuleModel;
import relevo.escalation.language.RuleModel.All;
import relevo.escalation.language.RuleModel.Any;
import relevo.escalation.language.RuleModel.Binding;
import relevo.escalation.language.RuleModel.Comparison;
import relevo.escalation.language.RuleModel.Condition;
import relevo.escalation.language.RuleModel.Constraint;
import relevo.escalation.language.RuleModel.Mode;
import relevo.escalation.language.RuleModel.Not;
import relevo.escalation.language.RulePrinter;
import relevo.escalation.language.Truth;

/** One thing that a rule asks: a constraint of one fact, or (with {@code not} and {@code exists}) a condition as a whole. */
record Asked(Condition condition, List<Constraint> constraints) {

  static List<Asked> by(RuleModel rule) {
    List<Asked> asked = new ArrayList<>();
    for (Condition condition : rule.conditions()) {
      if (condition.mode() == Mode.IS) condition.constraints().forEach(each -> addParts(asked, condition, each));
      else asked.add(new Asked(condition, condition.constraints()));
    }
    return asked;
  }

  private static void addParts(List<Asked> asked, Condition condition, Constraint constraint) {
    if (constraint instanceof All all) all.parts().forEach(part -> addParts(asked, condition, part));
    else asked.add(new Asked(condition, List.of(constraint)));
  }

  String text() {
    return condition.mode() == Mode.IS
        ? condition.fact().spanish() + ": " + RulePrinter.SPANISH.print(constraints.getFirst())
        : RulePrinter.SPANISH.print(condition);
  }

  boolean isMet(Facts facts) {
    Object fact = facts.of(condition.fact());
    return constraints.stream().allMatch(each -> Truth.holds(each, fact, facts)) == (condition.mode() != Mode.NOT);
  }

  /** What the fields that it looks at hold; what is unknown is absent. */
  Map<String, Object> values(Facts facts) {
    Map<String, Object> values = new TreeMap<>();
    fields().forEach(field -> {
      if (field.of(facts) != null) values.put(field.path(), field.of(facts));
    });
    return values;
  }

  Stream<Field> fields() {
    return comparisons().flatMap(comparison -> comparison.operand() instanceof Binding binding
        ? Stream.of(comparison.field(), binding.field()) : Stream.of(comparison.field())).distinct();
  }

  Stream<Comparison> comparisons() {
    return constraints.stream().flatMap(Asked::comparisons);
  }

  private static Stream<Comparison> comparisons(Constraint constraint) {
    return switch (constraint) {
      case Comparison comparison -> Stream.of(comparison);
      case All all -> all.parts().stream().flatMap(Asked::comparisons);
      case Any any -> any.parts().stream().flatMap(Asked::comparisons);
      case Not not -> comparisons(not.part());
    };
  }
}
