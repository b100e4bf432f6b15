package relevo.escalation.table;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import relevo.escalation.facts.Field;
import relevo.escalation.language.Operator;
import relevo.escalation.language.RuleModel.All;
import relevo.escalation.language.RuleModel.Any;
import relevo.escalation.language.RuleModel.Binding;
import relevo.escalation.language.RuleModel.Choices;
import relevo.escalation.language.RuleModel.Comparison;
import relevo.escalation.language.RuleModel.Constraint;
import relevo.escalation.language.RuleModel.Literal;
import relevo.escalation.language.RuleModel.Not;
import relevo.escalation.language.RuleModel.Operand;
import relevo.escalation.language.RuleModel.Regex;

/**
 * One demand of a rule on one field, as a cell would say it.
 *
 * @param values without what the way says already
 */
record Demanded(Field field, Way way, String values) {

  /** For a cell of a free column. */
  String said() {
    return way == Way.FREE ? values : way.word() + " " + values;
  }

  /** The column whose cells can say it whatever else they say. */
  Column.Asks column() {
    return new Column.Asks(field, way.looksInside() ? way : Way.FREE);
  }

  /** @throws Unfit if no cell can say the constraint */
  static Stream<Demanded> of(Constraint constraint) {
    return switch (constraint) {
      case All all -> all.parts().stream().flatMap(Demanded::of);
      case Comparison comparison -> Stream.of(compared(comparison));
      case Any any -> Stream.of(inside(any.parts(), false));
      case Not not when not.part() instanceof Any any -> Stream.of(inside(any.parts(), true));
      case Not not -> Stream.of(inside(List.of(not.part()), true));
    };
  }

  private static Demanded compared(Comparison comparison) {
    Way way = Way.of(comparison.operator(), false);
    String values = switch (comparison.operator()) {
      case MEMBER_OF -> throw new Unfit(Unfitting.MEMBER_OF);
      case NOT_IN -> {
        way = Way.UNEQUAL;
        yield written(comparison);
      }
      default -> written(comparison);
    };
    return new Demanded(comparison.field(), way, values);
  }

  private static String written(Comparison comparison) {
    return written(comparison.operand());
  }

  /** Alternatives for the inside of a text or list. */
  private static Demanded inside(List<Constraint> parts, boolean negated) {
    List<Comparison> each = parts.stream().filter(Comparison.class::isInstance).map(Comparison.class::cast).toList();
    Field field = each.isEmpty() ? null : each.getFirst().field();
    Operator operator = each.isEmpty() ? null : each.getFirst().operator();
    boolean alike = each.size() == parts.size() && Way.of(operator, negated).looksInside()
        && each.stream().allMatch(part -> part.field() == field && part.operator() == operator);
    if (!alike) {
      throw new Unfit(negated ? Unfitting.NEGATION : Unfitting.ALTERNATIVES);
    }
    return new Demanded(field, Way.of(operator, negated),
        each.stream().map(part -> written(part.operand())).collect(Collectors.joining(" | ")));
  }

  private static String written(Operand operand) {
    return switch (operand) {
      case Literal literal -> value(literal.value());
      case Choices choices -> choices.values().stream().map(Demanded::value).collect(Collectors.joining(" | "));
      case Regex regex -> Cells.written(regex.text());
      case Binding binding -> throw new Unfit(Unfitting.USES_NAME.with(binding.name()));
    };
  }

  private static String value(Object value) {
    return switch (value) {
      case null -> Cells.UNKNOWN;
      case Boolean bool -> Words.yesOrNo(bool);
      case Double number -> Numbers.plain(number);
      case Integer number -> number.toString();
      default -> Cells.written(value.toString());
    };
  }
}
