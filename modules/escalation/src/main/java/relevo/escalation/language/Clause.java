package relevo.escalation.language;

import java.util.List;
import relevo.escalation.facts.Field;
import relevo.escalation.language.RuleModel.Binding;
import relevo.escalation.language.RuleModel.Constraint;
import relevo.escalation.language.Token.Kind;

/**
 * One condition without a rule around it, as it was understood.
 *
 * @param constraint null if anything is wrong
 */
public record Clause(Constraint constraint, List<Problem> problems) {

  static final int LONGEST = 2000;

  /**
   * Never throws, whatever the text.
   *
   * @param name for use in problems
   * @param fields what may be named; what a flow has noted can be compared with too, with $ before its name
   */
  public static Clause read(String name, String text, List<Field> fields) {
    if (text.length() > LONGEST) {
      return new Clause(null, List.of(new Stop(1, 1, Sentences.CONDITION_TOO_LONG, Sentences.SPLIT_CASE).in(name)));
    }
    Cursor cursor = new Cursor(name, Lexer.read(text));
    Constraint constraint = constraint(cursor, fields);
    List<Problem> problems = cursor.problems();
    return problems.isEmpty() ? new Clause(constraint, problems)
        : new Clause(null, problems.stream().map(problem -> problem.shownIn(text)).toList());
  }

  public boolean isSound() {
    return problems.isEmpty();
  }

  private static Constraint constraint(Cursor cursor, List<Field> fields) {
    List<Binding> noted = fields.stream().filter(field -> field.fact() == null)
        .map(field -> new Binding("$" + field.spanish(), field)).toList();
    Scope scope = new Scope(cursor, noted, Sentences.NAME_VARIABLE);
    try {
      Constraint constraint = new ConditionParser(cursor, scope, new Names(Sentences.THIS_FLOW, fields)).either();
      Token end = cursor.peek();
      if (end.is(Kind.END)) return constraint;
      throw Stop.at(end, Sentences.EXPECTED.with(Sentences.ENDS_CONDITION, end.shown()), Sentences.AND_OR);
    } catch (Stop stop) {
      cursor.report(stop);
      return null;
    }
  }
}
