package relevo.escalation.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import relevo.escalation.facts.Facts;
import relevo.escalation.facts.Field;
import relevo.escalation.facts.Kind;
import relevo.escalation.language.RuleModel;
import relevo.escalation.language.RuleModel.Binding;
import relevo.escalation.language.RuleModel.Choices;
import relevo.escalation.language.RuleModel.Comparison;
import relevo.escalation.language.RuleModel.Literal;
import relevo.escalation.language.RuleModel.Operand;
import relevo.escalation.language.RuleModel.Regex;

/** The values that facts could have had instead, as far as rules tell them apart: each comparison's boundary and both its sides. */
final class Supposals {

  /** What nobody can suppose without supposing another conversation. */
  private static final Set<String> GIVEN = Set.of("Horario.equipo", "Conversacion.dueno", "Conversacion.nivel");
  private static final String SOME_TEXT = "cualquiera";
  private static final double STEP = 0.1;

  private Supposals() {}

  /** At most so many, each once: those first that rules care for which spoke or nearly did, and the smallest of them. */
  static List<Change> of(List<RuleModel> rules, Facts facts, int most) {
    Map<Change, Integer> lacking = new LinkedHashMap<>();
    for (RuleModel rule : rules) {
      if (!rule.speaksAt(facts.at())) continue;
      List<Asked> asked = Asked.by(rule);
      int missing = (int) asked.stream().filter(each -> !each.isMet(facts)).count();
      asked.stream().flatMap(Asked::comparisons).flatMap(each -> changes(each, facts))
          .forEach(change -> lacking.merge(change, missing, Math::min));
    }
    return lacking.entrySet().stream()
        .sorted(Map.Entry.<Change, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.comparingDouble(Change::distance))))
        .limit(most).map(Map.Entry::getKey).toList();
  }

  private static Stream<Change> changes(Comparison comparison, Facts facts) {
    Field field = comparison.field();
    if (GIVEN.contains(field.path())) return Stream.empty();
    Object was = field.of(facts);
    return others(comparison, was, facts).stream().filter(instead -> isPossible(field, instead) && !Objects.equals(instead, was))
        .map(instead -> new Change(field, was, instead));
  }

  private static boolean isPossible(Field field, Object value) {
    return !(value instanceof Number number) || field.fact().english().equals("Mood") && Math.abs(number.doubleValue()) <= 1
        || !field.fact().english().equals("Mood") && number.doubleValue() >= 0;
  }

  private static List<Object> others(Comparison comparison, Object was, Facts facts) {
    List<Object> values = new ArrayList<>();
    for (Object value : compared(comparison.operand(), facts)) {
      switch (comparison.field().kind()) {
        case BOOLEAN -> values.addAll(List.of(true, false));
        case INTEGER -> values.addAll(around(value));
        case DECIMAL -> values.addAll(aroundDecimal(value));
        case LIST -> values.addAll(lists(value, was));
        case TEXT -> values.addAll(texts(comparison, value, was));
      }
    }
    if (comparison.field().kind() != Kind.LIST && !comparison.field().path().equals("Turno.texto")) values.add(null);
    return values;
  }

  private static List<?> compared(Operand operand, Facts facts) {
    return switch (operand) {
      case Literal literal -> Arrays.asList(literal.value());
      case Choices choices -> choices.values();
      case Binding binding when binding.field().of(facts) instanceof List<?> many -> many;
      case Binding binding -> Arrays.asList(binding.field().of(facts));
      case Regex regex -> Arrays.asList((Object) null);
    };
  }

  private static List<Object> around(Object value) {
    int bound = value instanceof Integer number ? number : 0;
    return List.of(bound - 1, bound, bound + 1);
  }

  private static List<Object> aroundDecimal(Object value) {
    double bound = value instanceof Number number ? number.doubleValue() : 0;
    return List.of(rounded(bound - STEP), bound, rounded(bound + STEP));
  }

  private static double rounded(double value) {
    return Math.round(value * 100) / 100.0 + 0.0;
  }

  private static List<Object> lists(Object value, Object was) {
    List<Object> with = new ArrayList<>(was instanceof List<?> many ? many : List.of());
    List<Object> without = new ArrayList<>(with);
    if (!with.contains(value)) with.add(value);
    without.remove(value);
    return List.of(with, without);
  }

  private static List<Object> texts(Comparison comparison, Object value, Object was) {
    String part = value == null ? null : String.valueOf(value);
    String text = was == null ? "" : String.valueOf(was);
    return switch (comparison.operator()) {
      case CONTAINS -> List.of((text + " " + part).strip(), part == null ? text : text.replace(part, ""));
      case STARTS_WITH -> List.of((part + " " + text).strip(), SOME_TEXT);
      case ENDS_WITH -> List.of((text + " " + part).strip(), SOME_TEXT);
      default -> Stream.of(part, another(comparison.field(), part)).filter(Objects::nonNull).map(Object.class::cast).toList();
    };
  }

  private static String another(Field field, String value) {
    return field.values().isEmpty() ? SOME_TEXT
        : field.values().stream().filter(each -> !each.equals(value)).findFirst().orElse(null);
  }
}
