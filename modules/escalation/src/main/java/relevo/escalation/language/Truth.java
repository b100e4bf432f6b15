package relevo.escalation.language;

import java.util.Collection;
import java.util.Objects;
import java.util.function.Function;
import relevo.escalation.facts.Facts;
import relevo.escalation.facts.Field;
import relevo.escalation.language.RuleModel.All;
import relevo.escalation.language.RuleModel.Any;
import relevo.escalation.language.RuleModel.Binding;
import relevo.escalation.language.RuleModel.Choices;
import relevo.escalation.language.RuleModel.Comparison;
import relevo.escalation.language.RuleModel.Condition;
import relevo.escalation.language.RuleModel.Constraint;
import relevo.escalation.language.RuleModel.Literal;
import relevo.escalation.language.RuleModel.Mode;
import relevo.escalation.language.RuleModel.Not;
import relevo.escalation.language.RuleModel.Operand;
import relevo.escalation.language.RuleModel.Regex;

/**
 * Says whether a constraint holds, treating what is unknown as stock DRL does: unequal to everything, and not
 * comparable.
 */
public final class Truth {

  private Truth() {}

  /** Whether the rule speaks on these facts, at their time. */
  public static boolean speaks(RuleModel rule, Facts facts) {
    if (!rule.speaksAt(facts.at())) return false;
    for (Condition condition : rule.conditions()) {
      Object fact = facts.of(condition.fact());
      boolean there = true;
      for (Constraint asked : condition.constraints()) there = there && holds(asked, fact, facts);
      if (there == (condition.mode() == Mode.NOT)) return false;
    }
    return true;
  }

  /** @param facts may be null if the constraint uses no bound name */
  public static boolean holds(Constraint constraint, Object fact, Facts facts) {
    return holds(constraint, field -> facts == null ? field.reader().apply(fact) : field.of(facts));
  }

  /** The same of a constraint whose fields need not all be one fact's. */
  public static boolean holds(Constraint constraint, Function<Field, Object> values) {
    return switch (constraint) {
      case Comparison comparison -> compare(comparison, values);
      case All all -> all.parts().stream().allMatch(part -> holds(part, values));
      case Any any -> any.parts().stream().anyMatch(part -> holds(part, values));
      case Not not -> !holds(not.part(), values);
    };
  }

  private static boolean compare(Comparison comparison, Function<Field, Object> values) {
    Object right = comparison.operand() instanceof Binding binding ? values.apply(binding.field()) : null;
    return relates(comparison, values.apply(comparison.field()), right);
  }

  /**
   * Whether a value is as the comparison says.
   *
   * @param bound the value of the bound name it is compared with, if it is with one
   */
  public static boolean relates(Comparison comparison, Object left, Object bound) {
    Operand operand = comparison.operand();
    return switch (comparison.operator()) {
      case EQUAL -> Objects.equals(left, value(operand, bound));
      case UNEQUAL -> !Objects.equals(left, value(operand, bound));
      case IN -> left != null && ((Choices) operand).values().contains(left);
      case NOT_IN -> left == null || !((Choices) operand).values().contains(left);
      case MATCHES -> left != null && ((Regex) operand).pattern().matches((String) left);
      default -> left != null && compareKnown(comparison, left, value(operand, bound));
    };
  }

  private static boolean compareKnown(Comparison comparison, Object left, Object right) {
    if (right == null) return false;
    return switch (comparison.operator()) {
      case LESS -> order(left, right) < 0;
      case AT_MOST -> order(left, right) <= 0;
      case MORE -> order(left, right) > 0;
      case AT_LEAST -> order(left, right) >= 0;
      case CONTAINS -> left instanceof String text
          ? text.contains((String) right) : ((Collection<?>) left).contains(right);
      case MEMBER_OF -> ((Collection<?>) right).contains(left);
      case STARTS_WITH -> ((String) left).startsWith((String) right);
      case ENDS_WITH -> ((String) left).endsWith((String) right);
      default -> throw new IllegalStateException(comparison.operator().name());
    };
  }

  private static Object value(Operand operand, Object bound) {
    return operand instanceof Literal literal ? literal.value() : bound;
  }

  @SuppressWarnings("unchecked")
  private static int order(Object left, Object right) {
    return ((Comparable<Object>) left).compareTo(right);
  }
}
