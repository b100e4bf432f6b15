package relevo.escalation.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import relevo.escalation.facts.Field;
import relevo.escalation.language.RuleModel.Choices;
import relevo.escalation.language.RuleModel.Literal;

/**
 * Values of one field, one for each way in which it can meet what is asked of it: if none of them will do, none will.
 *
 * @param complete false if that last promise cannot be made
 */
record Candidates(List<Object> values, boolean complete) {

  /** The ways to meet these atoms, none of which compares the field with another. */
  static Candidates of(Field field, List<Atom> atoms) {
    return switch (field.kind()) {
      case BOOLEAN -> all(Arrays.asList(null, true, false));
      case INTEGER -> all(integers(field, constants(atoms)));
      case DECIMAL -> all(decimals(field, constants(atoms)));
      case LIST -> all(lists(atoms));
      case TEXT, DATE -> field.values().isEmpty() ? Texts.candidates(atoms) : all(enumerated(field));
    };
  }

  /** What the field is compared with. */
  static List<Object> constants(Collection<Atom> atoms) {
    List<Object> constants = new ArrayList<>();
    for (Atom atom : atoms) {
      switch (atom.comparison().operand()) {
        case Literal literal -> constants.add(literal.value());
        case Choices choices -> constants.addAll(choices.values());
        default -> { }
      }
    }
    constants.removeIf(Objects::isNull);
    return constants;
  }

  private static Candidates all(List<Object> values) {
    return new Candidates(values, true);
  }

  private static List<Object> enumerated(Field field) {
    List<Object> values = new ArrayList<>(field.values());
    values.addFirst(null);
    return values;
  }

  /** Unknown, each constant, and what lies just beside it. */
  private static List<Object> integers(Field field, List<Object> constants) {
    Span span = Span.of(field);
    Set<Object> values = new LinkedHashSet<>();
    values.add(null);
    for (Object constant : constants) {
      int number = (Integer) constant;
      if (span.has(field, number)) values.add(number);
      values.add(span.neighbour(field, number, 1));
      values.add(span.neighbour(field, number, -1));
    }
    if (constants.isEmpty()) values.add((int) Math.max(0, span.least()));
    return new ArrayList<>(values);
  }

  /** Unknown, each constant, and what lies between two of them, or between them and the ends. */
  private static List<Object> decimals(Field field, List<Object> constants) {
    Span span = Span.of(field);
    TreeSet<Double> numbers = new TreeSet<>();
    constants.forEach(constant -> numbers.add((Double) constant));
    Set<Object> values = new LinkedHashSet<>();
    values.add(null);
    values.addAll(numbers);
    numbers.addAll(List.of(span.least(), span.most()));
    for (Double number : numbers) {
      Double above = numbers.higher(number);
      if (above != null) values.add(number / 2 + above / 2 + 0.0);
    }
    values.addAll(numbers);
    values.removeIf(value -> value != null && !span.has(field, (Double) value));
    return new ArrayList<>(values);
  }

  private static List<Object> lists(List<Atom> atoms) {
    List<Atom> wanted = atoms.stream().filter(Atom::holds).toList();
    return Arrays.asList(null, List.of(), List.copyOf(new LinkedHashSet<>(constants(wanted))));
  }
}
