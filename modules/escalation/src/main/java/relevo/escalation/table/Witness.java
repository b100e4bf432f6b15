package relevo.escalation.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import relevo.escalation.facts.Field;
import relevo.escalation.facts.Kind;
import relevo.escalation.language.Operator;
import relevo.escalation.language.RuleModel.Choices;
import relevo.escalation.language.RuleModel.Comparison;
import relevo.escalation.language.RuleModel.Constraint;
import relevo.escalation.language.RuleModel.Literal;

/**
 * Looks for a value of one field that meets all demands on it.
 *
 * @param answer whether there is one; {@code MAYBE} if parts of texts are demanded in a way that was not seen through
 * @param value it, if found; null is the unknown value
 */
record Witness(Answer answer, Object value) {

  enum Answer { YES, NO, MAYBE }

  private static final String SOMETHING_ELSE = "otra cosa";

  static Witness among(Field field, List<Constraint> demands) {
    for (Object candidate : candidates(field, demands)) {
      if (demands.stream().allMatch(demand -> Demands.met(demand, candidate))) return new Witness(Answer.YES, candidate);
    }
    return new Witness(ofNone(field, demands), null);
  }

  private static Answer ofNone(Field field, List<Constraint> demands) {
    if (field.kind() == Kind.LIST) return TextParts.areCounted(demands) ? Answer.NO : Answer.MAYBE;
    return field.kind() == Kind.TEXT && !isListed(field, demands) ? TextParts.verdict(demands) : Answer.NO;
  }

  /** True if the candidates are all values that could do. */
  private static boolean isListed(Field field, List<Constraint> demands) {
    return !field.values().isEmpty() || demands.stream().anyMatch(Witness::names)
        || demands.stream().allMatch(demand -> demand instanceof Comparison is && !Way.of(is.operator(), false).looksInside());
  }

  private static boolean names(Constraint demand) {
    return demand instanceof Comparison is && (is.operator() == Operator.EQUAL || is.operator() == Operator.IN);
  }

  private static List<Object> candidates(Field field, List<Constraint> demands) {
    List<Object> candidates = new ArrayList<>();
    switch (field.kind()) {
      case BOOLEAN -> candidates.addAll(List.of(true, false));
      case INTEGER -> numbers(demands).forEach(number -> addAround(number, candidates));
      case DECIMAL -> candidates.addAll(between(numbers(demands)));
      case LIST -> candidates.addAll(TextParts.lists(demands));
      case TEXT -> candidates.addAll(texts(field, demands));
    }
    candidates.add(null);
    return candidates;
  }

  private static void addAround(double number, List<Object> candidates) {
    for (long near = (long) number - 1; near <= (long) number + 1; near++) {
      if (near == (int) near) candidates.add((int) near);
    }
  }

  private static List<Double> between(Set<Double> numbers) {
    List<Double> sorted = List.copyOf(numbers);
    List<Double> candidates = new ArrayList<>(sorted);
    for (int at = 1; at < sorted.size(); at++) candidates.add((sorted.get(at - 1) + sorted.get(at)) / 2);
    candidates.add(sorted.getFirst() - 1);
    candidates.add(sorted.getLast() + 1);
    return candidates;
  }

  /** Zero among them, so that there is always one. */
  private static Set<Double> numbers(List<Constraint> demands) {
    Set<Double> numbers = new TreeSet<>(Set.of(0.0));
    literals(demands).filter(Number.class::isInstance).forEach(value -> numbers.add(((Number) value).doubleValue()));
    return numbers;
  }

  private static Set<String> texts(Field field, List<Constraint> demands) {
    Set<String> texts = new LinkedHashSet<>();
    literals(demands).filter(String.class::isInstance).forEach(value -> texts.add((String) value));
    texts.addAll(TextParts.joined(demands));
    String other = SOMETHING_ELSE;
    while (!texts.add(other)) other += "…";
    texts.add("");
    return field.values().isEmpty() ? texts : new LinkedHashSet<>(field.values());
  }

  private static Stream<Object> literals(List<Constraint> demands) {
    return demands.stream().filter(Comparison.class::isInstance).map(demand -> ((Comparison) demand).operand())
        .flatMap(operand -> switch (operand) {
          case Literal literal when literal.value() != null -> Stream.of(literal.value());
          case Choices choices -> choices.values().stream();
          default -> Stream.empty();
        });
  }
}
