package relevo.escalation.replay;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import relevo.escalation.facts.Field;
import relevo.escalation.facts.Kind;
import relevo.escalation.language.Operator;
import relevo.escalation.language.RuleModel;
import relevo.escalation.language.RuleModel.All;
import relevo.escalation.language.RuleModel.Any;
import relevo.escalation.language.RuleModel.Comparison;
import relevo.escalation.language.RuleModel.Condition;
import relevo.escalation.language.RuleModel.Constraint;
import relevo.escalation.language.RuleModel.Literal;
import relevo.escalation.language.RuleModel.Mode;
import relevo.escalation.language.RuleModel.Not;

/**
 * A number in a rule that can be moved so that the rule speaks less often and never more.
 *
 * @param upwards true if a larger number is stricter
 */
record Limit(Comparison comparison, boolean upwards) {

  private static final Set<Operator> UP = EnumSet.of(Operator.MORE, Operator.AT_LEAST);
  private static final Set<Operator> DOWN = EnumSet.of(Operator.LESS, Operator.AT_MOST);

  /** Each number once, in the order of the rule. What the rule asks both for and against is none: moving it would say both more and less. */
  static List<Limit> of(RuleModel rule) {
    List<Limit> all = rule.conditions().stream()
        .flatMap(condition -> condition.constraints().stream().flatMap(each -> of(each, condition.mode() != Mode.NOT))).distinct().toList();
    return all.stream().filter(limit -> !all.contains(new Limit(limit.comparison(), !limit.upwards()))).toList();
  }

  private static Stream<Limit> of(Constraint constraint, boolean asked) {
    return switch (constraint) {
      case Comparison is when isMovable(is) -> Stream.of(new Limit(is, UP.contains(is.operator()) == asked));
      case Comparison other -> Stream.of();
      case All all -> all.parts().stream().flatMap(part -> of(part, asked));
      case Any any -> any.parts().stream().flatMap(part -> of(part, asked));
      case Not not -> of(not.part(), !asked);
    };
  }

  private static boolean isMovable(Comparison is) {
    return (UP.contains(is.operator()) || DOWN.contains(is.operator())) && is.field().kind().isNumber()
        && is.operand() instanceof Literal literal && literal.value() instanceof Number;
  }

  /** As it is named to people and by them: {@code Turno.intentosFallidos >= 3}. */
  String condition() {
    String value = new BigDecimal(value().toString()).stripTrailingZeros().toPlainString();
    return field().path() + " " + comparison.operator().symbol() + " " + value;
  }

  Number value() {
    return (Number) ((Literal) comparison.operand()).value();
  }

  private Field field() {
    return comparison.field();
  }

  /** A step further: one, or a tenth of large numbers, of scores a tenth of a point, of times of day an hour; nothing where the field ends. */
  Optional<Double> next() {
    double value = value().doubleValue();
    BigDecimal by = Steps.of(field(), value);
    double to = BigDecimal.valueOf(value).add(upwards ? by : by.negate()).doubleValue();
    return Steps.canBe(field(), to) ? Optional.of(to) : Optional.empty();
  }

  boolean isStricter(double to) {
    return upwards ? to > value().doubleValue() : to < value().doubleValue();
  }

  /** Whether the field can be compared with it at all. */
  boolean takes(double to) {
    return Double.isFinite(to) && (field().kind() == Kind.DECIMAL || to == Math.rint(to) && Math.abs(to) <= Integer.MAX_VALUE);
  }

  RuleModel moved(RuleModel rule, double to) {
    Object value = field().kind() == Kind.INTEGER ? (Object) (int) to : (Object) (to + 0.0);
    Comparison there = new Comparison(field(), comparison.operator(), new Literal(value));
    List<Condition> conditions = new ArrayList<>();
    for (Condition each : rule.conditions()) {
      conditions.add(new Condition(each.mode(), each.fact(), each.bindings(), replaced(each.constraints(), is -> is.equals(comparison) ? there : is)));
    }
    return new RuleModel(rule.file(), rule.place(), rule.line(), rule.name(), rule.salience(), rule.enabled(), rule.effective(), rule.expires(), rule.notes(),
        conditions, rule.effects());
  }

  private static List<Constraint> replaced(List<Constraint> parts, UnaryOperator<Comparison> by) {
    return parts.stream().map(part -> replaced(part, by)).toList();
  }

  private static Constraint replaced(Constraint constraint, UnaryOperator<Comparison> by) {
    return switch (constraint) {
      case Comparison is -> by.apply(is);
      case All all -> new All(replaced(all.parts(), by));
      case Any any -> new Any(replaced(any.parts(), by));
      case Not not -> new Not(replaced(not.part(), by));
    };
  }
}
