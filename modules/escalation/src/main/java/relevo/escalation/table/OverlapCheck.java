package relevo.escalation.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
import relevo.escalation.language.Sentence;
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
    if (!(answer instanceof Answer.Possible(var facts))) {
      return problem(later, "warning", Sentences.MAY_OVERLAP.with(earlier.line(), later.line()), Sentences.SHOULD_BE_ONE);
    }
    List<Sentence> shown = Stream.of(earlier, later).flatMap(OverlapCheck::fields).distinct().sorted(Comparator.comparing(Field::path))
        .map(field -> new Sentence("%s.%s = %s", "%s.%s = %s").with(field.fact(), field, shown(field.of(facts)))).toList();
    Sentence when = shown.isEmpty() ? Sentences.ALWAYS : Sentences.WITH.with(Sentence.joined(shown, Sentence.same(", ")));
    return problem(later, "error", Sentences.OVERLAP.with(earlier.line(), later.line(), when), Sentences.MUST_BE_ONE);
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
    return problem(later, "warning", Sentences.LOUDER.with(earlier.line(), earlier.name(), later.line()), Sentences.TEAM_AND_PRIORITY);
  }

  private static Problem problem(RuleModel row, String severity, Sentence message, Sentence suggestion) {
    return Problem.of(row.file(), row.line(), 1, severity, message, suggestion);
  }

  private static int priority(RuleModel row) {
    return row.effects().stream().filter(effect -> effect.verb() == Verb.PRIORITY)
        .mapToInt(effect -> PRIORITIES.indexOf(((Literal) effect.argument()).value())).max().orElse(1);
  }

  private static Object shown(Object value) {
    return switch (value) {
      case null -> Sentences.UNKNOWN;
      case Boolean bool -> bool ? Sentences.YES : Sentences.NO;
      case Double number -> Numbers.plain(number);
      default -> String.valueOf(value);
    };
  }
}
