package relevo.escalation.table;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import relevo.escalation.facts.Field;
import relevo.escalation.language.RuleModel;
import relevo.escalation.language.RuleModel.All;
import relevo.escalation.language.RuleModel.Any;
import relevo.escalation.language.RuleModel.Choices;
import relevo.escalation.language.RuleModel.Comparison;
import relevo.escalation.language.RuleModel.Constraint;
import relevo.escalation.language.RuleModel.Literal;
import relevo.escalation.language.RuleModel.Not;
import relevo.escalation.language.RuleModel.Operand;
import relevo.escalation.language.RuleModel.Regex;

/** What a row demands, field by field: no demand of a table looks at two fields. */
final class Demands {

  private Demands() {}

  static Map<Field, List<Constraint>> of(RuleModel rule) {
    Map<Field, List<Constraint>> demands = new LinkedHashMap<>();
    rule.conditions().stream().flatMap(condition -> condition.constraints().stream())
        .forEach(constraint -> demands.merge(field(constraint), List.of(constraint), Demands::both));
    return demands;
  }

  static List<Constraint> both(List<Constraint> some, List<Constraint> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  private static Field field(Constraint constraint) {
    return switch (constraint) {
      case Comparison comparison -> comparison.field();
      case Any any -> field(any.parts().getFirst());
      case All all -> field(all.parts().getFirst());
      case Not not -> field(not.part());
    };
  }

  /** Whether a value would do; what is not known is unequal to everything, and not comparable. */
  static boolean met(Constraint constraint, Object value) {
    return switch (constraint) {
      case Comparison comparison -> compare(comparison, value);
      case Any any -> any.parts().stream().anyMatch(part -> met(part, value));
      case All all -> all.parts().stream().allMatch(part -> met(part, value));
      case Not not -> !met(not.part(), value);
    };
  }

  private static boolean compare(Comparison comparison, Object value) {
    Operand operand = comparison.operand();
    return switch (comparison.operator()) {
      case EQUAL -> Objects.equals(value, ((Literal) operand).value());
      case UNEQUAL -> !Objects.equals(value, ((Literal) operand).value());
      case NOT_IN -> value == null || !((Choices) operand).values().contains(value);
      default -> value != null && compareKnown(comparison, value);
    };
  }

  private static boolean compareKnown(Comparison comparison, Object value) {
    Operand operand = comparison.operand();
    return switch (comparison.operator()) {
      case IN -> ((Choices) operand).values().contains(value);
      case LESS -> order(value, operand) < 0;
      case AT_MOST -> order(value, operand) <= 0;
      case MORE -> order(value, operand) > 0;
      case AT_LEAST -> order(value, operand) >= 0;
      case CONTAINS -> value instanceof Collection<?> list ? list.contains(text(operand)) : ((String) value).contains(text(operand));
      case STARTS_WITH -> ((String) value).startsWith(text(operand));
      case ENDS_WITH -> ((String) value).endsWith(text(operand));
      case MATCHES -> ((Regex) operand).pattern().matches((String) value);
      default -> throw new IllegalStateException(comparison.operator().name());
    };
  }

  private static int order(Object value, Operand operand) {
    return Double.compare(((Number) value).doubleValue(), ((Number) ((Literal) operand).value()).doubleValue());
  }

  static String text(Operand operand) {
    return (String) ((Literal) operand).value();
  }
}
