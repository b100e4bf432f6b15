package relevo.escalation.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import relevo.escalation.facts.Field;
import relevo.escalation.language.Problem;
import relevo.escalation.language.RuleModel;
import relevo.escalation.language.RuleModel.Constraint;
import relevo.escalation.language.RuleModel.Literal;
import relevo.escalation.language.Verb;
import relevo.escalation.table.Witness.Answer;

/** Finds rows that hold at once where the table's policy does not want that, each with facts that show it. */
final class OverlapCheck {

  private static final int MOST_FOUND = 20;
  private static final List<String> PRIORITIES = List.of("baja", "normal", "alta", "urgente");

  private record Row(RuleModel rule, Map<Field, List<Constraint>> demands) {}

  private record Pair(List<Constraint> one, List<Constraint> other) {}

  /** @param example values by field; empty if rows hold together whatever the facts */
  private record Overlap(Answer answer, Map<Field, Object> example) {}

  private final DecisionTable table;
  private final Map<Pair, Witness> looked = new HashMap<>();

  OverlapCheck(DecisionTable table) {
    this.table = table;
  }

  List<Problem> problems() {
    if (table.policy() == HitPolicy.COLLECT) return List.of();
    List<Row> rows = table.rules().stream().filter(RuleModel::enabled).map(rule -> new Row(rule, Demands.of(rule))).toList();
    List<Problem> problems = new ArrayList<>();
    for (int later = 1; later < rows.size() && problems.size() < MOST_FOUND; later++) {
      for (int earlier = 0; earlier < later && problems.size() < MOST_FOUND; earlier++) check(rows.get(earlier), rows.get(later), problems);
    }
    return problems;
  }

  private void check(Row earlier, Row later, List<Problem> problems) {
    if (table.policy() == HitPolicy.FIRST && priority(later) <= priority(earlier)) return;
    if (neverTogether(earlier.rule(), later.rule())) return;
    Overlap overlap = overlap(earlier, later);
    if (overlap.answer() == Answer.NO) return;
    problems.add(table.policy() == HitPolicy.UNIQUE ? twice(earlier, later, overlap) : louder(earlier, later));
  }

  private static boolean neverTogether(RuleModel one, RuleModel other) {
    return one.expires() != null && other.effective() != null && !other.effective().isBefore(one.expires())
        || other.expires() != null && one.effective() != null && !one.effective().isBefore(other.expires());
  }

  private Overlap overlap(Row one, Row other) {
    Map<Field, Object> example = new LinkedHashMap<>();
    Set<Field> fields = new HashSet<>(one.demands().keySet());
    fields.addAll(other.demands().keySet());
    boolean sure = true;
    for (Field field : fields.stream().sorted(Comparator.comparing(Field::path)).toList()) {
      Pair pair = new Pair(one.demands().getOrDefault(field, List.of()), other.demands().getOrDefault(field, List.of()));
      Witness witness = looked.computeIfAbsent(pair, key -> Witness.among(field, Demands.both(key.one(), key.other())));
      if (witness.answer() == Answer.NO) return new Overlap(Answer.NO, Map.of());
      sure &= witness.answer() == Answer.YES;
      example.put(field, witness.value());
    }
    return new Overlap(sure ? Answer.YES : Answer.MAYBE, example);
  }

  private static Problem twice(Row earlier, Row later, Overlap overlap) {
    String rows = "Las filas " + earlier.rule().line() + " y " + later.rule().line();
    if (overlap.answer() == Answer.MAYBE) {
      return problem(later, "warning", rows + " podrían valer a la vez: no se ha podido descartar.", "En una tabla «única» solo debe valer una.");
    }
    String facts = overlap.example().entrySet().stream().map(entry -> entry.getKey().path() + " = " + shown(entry.getValue()))
        .collect(Collectors.joining(", "));
    return problem(later, "error", rows + " valen a la vez" + (facts.isEmpty() ? " siempre" : " con " + facts) + ".",
        "En una tabla «única» solo puede valer una; ponga la política «primera» si manda el orden.");
  }

  private static Problem louder(Row earlier, Row later) {
    return problem(later, "warning", "Cuando también vale la fila " + earlier.rule().line() + " («" + earlier.rule().name()
        + "»), la prioridad será la más alta de las dos, la de la fila " + later.rule().line() + ".",
        "La primera fila pone el equipo; la prioridad más alta gana siempre.");
  }

  private static Problem problem(Row row, String severity, String message, String suggestion) {
    return new Problem(row.rule().file(), row.rule().line(), 1, severity, message, suggestion);
  }

  private static int priority(Row row) {
    return row.rule().effects().stream().filter(effect -> effect.verb() == Verb.PRIORITY)
        .mapToInt(effect -> PRIORITIES.indexOf(((Literal) effect.argument()).value())).max().orElse(1);
  }

  private static String shown(Object value) {
    return switch (value) {
      case null -> Cells.UNKNOWN;
      case Boolean bool -> Words.yesOrNo(bool);
      case Double number -> Numbers.plain(number);
      default -> String.valueOf(value);
    };
  }
}
