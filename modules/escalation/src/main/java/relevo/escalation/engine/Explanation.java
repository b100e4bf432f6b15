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

/** Why a rule spoke, or did not: each thing it asked, and the values that this met. */
public record Explanation(String rule, List<Part> parts) {

  /** One thing a rule asked. In {@code values} what is unknown is absent. */
  public record Part(String text, boolean met, Map<String, Object> values) {}

  public static Explanation of(RuleModel rule, Facts facts) {
    List<Part> parts = new ArrayList<>();
    for (Condition condition : rule.conditions()) {
      if (condition.mode() == Mode.IS) {
        condition.constraints().forEach(asked -> addParts(parts, condition, asked, facts));
      } else {
        parts.add(whole(condition, facts));
      }
    }
    return new Explanation(rule.name(), List.copyOf(parts));
  }

  public List<Part> missing() {
    return parts.stream().filter(part -> !part.met()).toList();
  }

  /** True if a single other answer would have made the rule speak. */
  public boolean isNearMiss() {
    return missing().size() == 1;
  }

  private static void addParts(List<Part> parts, Condition condition, Constraint asked, Facts facts) {
    if (asked instanceof All all) {
      all.parts().forEach(part -> addParts(parts, condition, part, facts));
    } else {
      String text = condition.fact().spanish() + ": " + RulePrinter.SPANISH.print(asked);
      parts.add(new Part(text, Truth.holds(asked, facts.of(condition.fact()), facts), values(fields(asked), facts)));
    }
  }

  private static Part whole(Condition condition, Facts facts) {
    Object fact = facts.of(condition.fact());
    boolean there = condition.constraints().stream().allMatch(asked -> Truth.holds(asked, fact, facts));
    return new Part(RulePrinter.SPANISH.print(condition), there == (condition.mode() == Mode.EXISTS),
        values(condition.constraints().stream().flatMap(Explanation::fields), facts));
  }

  private static Stream<Field> fields(Constraint constraint) {
    return switch (constraint) {
      case Comparison comparison -> comparison.operand() instanceof Binding binding
          ? Stream.of(comparison.field(), binding.field()) : Stream.of(comparison.field());
      case All all -> all.parts().stream().flatMap(Explanation::fields);
      case Any any -> any.parts().stream().flatMap(Explanation::fields);
      case Not not -> fields(not.part());
    };
  }

  private static Map<String, Object> values(Stream<Field> fields, Facts facts) {
    Map<String, Object> values = new TreeMap<>();
    fields.forEach(field -> {
      if (field.of(facts) != null) values.put(field.path(), field.of(facts));
    });
    return values;
  }
}
