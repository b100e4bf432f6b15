package relevo.escalation.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import relevo.escalation.analysis.Answer;
import relevo.escalation.analysis.Together;
import relevo.escalation.facts.Field;
import relevo.escalation.language.Problem;
import relevo.escalation.language.RuleModel;
import relevo.escalation.language.RuleModel.All;
import relevo.escalation.language.RuleModel.Any;
import relevo.escalation.language.RuleModel.Comparison;
import relevo.escalation.language.RuleModel.Constraint;
import relevo.escalation.language.RuleModel.Literal;
import relevo.escalation.language.RuleModel.Not;
import relevo.escalation.language.Verb;

/** Finds rows that hold at once where the table's policy does not want that, each with facts that show it. */
final class OverlapCheck {

  private static final int MOST_FOUND = 20;
  private static final List<String> PRIORITIES = List.of("baja", "normal", "alta", "urgente");

  private final DecisionTable table;
  private final Together together = new Together();

  OverlapCheck(DecisionTable table) {
    this.table = table;
  }

  List<Problem> problems() {
    if (table.policy() == HitPolicy.COLLECT) return List.of();
    List<RuleModel> rows = table.rules().stream().filter(RuleModel::enabled).toList();
    List<Problem> problems = new ArrayList<>();
    for (int later = 1; later < rows.size() && problems.size() < MOST_FOUND; later++) {
      for (int earlier = 0; earlier < later && problems.size() < MOST_FOUND; earlier++) check(rows.get(earlier), rows.get(later), problems);
    }
    return problems;
  }

  private void check(RuleModel earlier, RuleModel later, List<Problem> problems) {
    if (table.policy() == HitPolicy.FIRST && priority(later) <= priority(earlier)) return;
    Answer answer = together.of(earlier, later);
    if (answer.isImpossible()) return;
    problems.add(table.policy() == HitPolicy.UNIQUE ? twice(earlier, later, answer) : louder(earlier, later));
  }

  private static Problem twice(RuleModel earlier, RuleModel later, Answer answer) {
    String rows = "Las filas " + earlier.line() + " y " + later.line();
    if (!(answer instanceof Answer.Possible(var facts))) {
      return problem(later, "warning", rows + " podrían valer a la vez: no se ha podido descartar.", "En una tabla «única» solo debe valer una.");
    }
    String shown = Stream.of(earlier, later).flatMap(OverlapCheck::fields).distinct().sorted(Comparator.comparing(Field::path))
        .map(field -> field.path() + " = " + shown(field.of(facts))).collect(Collectors.joining(", "));
    return problem(later, "error", rows + " valen a la vez" + (shown.isEmpty() ? " siempre" : " con " + shown) + ".",
        "En una tabla «única» solo puede valer una; ponga la política «primera» si manda el orden.");
  }

  private static Stream<Field> fields(RuleModel rule) {
    return rule.conditions().stream().flatMap(condition -> condition.constraints().stream()).map(OverlapCheck::field);
  }

  /** No demand of a table looks at two fields. */
  private static Field field(Constraint constraint) {
    return switch (constraint) {
      case Comparison comparison -> comparison.field();
      case Any any -> field(any.parts().getFirst());
      case All all -> field(all.parts().getFirst());
      case Not not -> field(not.part());
    };
  }

  private static Problem louder(RuleModel earlier, RuleModel later) {
    return problem(later, "warning", "Cuando también vale la fila " + earlier.line() + " («" + earlier.name()
        + "»), la prioridad será la más alta de las dos, la de la fila " + later.line() + ".",
        "La primera fila pone el equipo; la prioridad más alta gana siempre.");
  }

  private static Problem problem(RuleModel row, String severity, String message, String suggestion) {
    return new Problem(row.file(), row.line(), 1, severity, message, suggestion);
  }

  private static int priority(RuleModel row) {
    return row.effects().stream().filter(effect -> effect.verb() == Verb.PRIORITY)
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
