package relevo.escalation.language;

import static relevo.escalation.facts.Kind.BOOLEAN;
import static relevo.escalation.facts.Kind.LIST;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import relevo.escalation.facts.FactType;
import relevo.escalation.facts.Field;
import relevo.escalation.facts.Vocabulary;
import relevo.escalation.language.RuleModel.All;
import relevo.escalation.language.RuleModel.Any;
import relevo.escalation.language.RuleModel.Binding;
import relevo.escalation.language.RuleModel.Comparison;
import relevo.escalation.language.RuleModel.Condition;
import relevo.escalation.language.RuleModel.Constraint;
import relevo.escalation.language.RuleModel.Mode;
import relevo.escalation.language.RuleModel.Not;
import relevo.escalation.language.Token.Kind;

/** Reads what a rule asks of one fact: everything between its parentheses. */
final class ConditionParser {

  static final int DEEPEST = 8;

  private final Cursor cursor;
  private final Scope scope;
  private final Names names;
  private final FactType fact;
  private final Mode mode;
  private final OperandParser operands;
  private int depth;
  private boolean broken;

  ConditionParser(Cursor cursor, Scope scope, FactType fact, Mode mode) {
    this(cursor, scope, Names.of(fact), fact, mode);
  }

  /** For one constraint alone: it has no fact whose parentheses would count. */
  ConditionParser(Cursor cursor, Scope scope, Names names) {
    this(cursor, scope, names, null, null);
    depth = -1;
  }

  private ConditionParser(Cursor cursor, Scope scope, Names names, FactType fact, Mode mode) {
    this.cursor = cursor;
    this.scope = scope;
    this.names = names;
    this.fact = fact;
    this.mode = mode;
    this.operands = new OperandParser(cursor, scope);
  }

  Condition condition() {
    List<Binding> bindings = new ArrayList<>();
    List<Constraint> constraints = new ArrayList<>();
    cursor.expect("(", Sentences.AFTER.with(fact));
    int start = cursor.place();
    if (!cursor.sees(")")) {
      do {
        cursor.recovering(() -> {
          if (cursor.peek().is(Kind.VARIABLE)) bindings.add(binding());
          else constraints.add(either());
        }, () -> skipToNext(start));
      } while (cursor.took(","));
    }
    if (broken) closeBroken();
    else cursor.expect(")", Sentences.OR_COMMA);
    return new Condition(mode, fact, List.copyOf(bindings), List.copyOf(constraints));
  }

  /** To the comma or parenthesis that ends what could not be understood; {@code start} is where the fact began. */
  private void skipToNext(int start) {
    broken = true;
    depth = 0;
    int open = cursor.openSince(start);
    while (!cursor.isAtRuleEnd() && !cursor.sees("then") && !isAtNextFact()) {
      if (cursor.sees("(")) open++;
      if (open == 0 && (cursor.sees(",") || cursor.sees(")"))) return;
      if (cursor.sees(")")) open--;
      cursor.next();
    }
  }

  private boolean isAtNextFact() {
    return cursor.isFollowedBy("(") && Vocabulary.fact(cursor.peek().text()).isPresent();
  }

  private void closeBroken() {
    cursor.took(")");
    throw Stop.silent();
  }

  private Binding binding() {
    Token name = cursor.next();
    if (mode != Mode.IS) {
      throw Stop.at(name, Sentences.NAMED_IN_NOT, Sentences.NAME_OUTSIDE);
    }
    cursor.expect(":", Sentences.AFTER.with(name.text()));
    return scope.bind(name, names.next(cursor));
  }

  Constraint either() {
    return joined("||", () -> joined("&&", this::single, All::new), Any::new);
  }

  private Constraint joined(String symbol, Supplier<Constraint> part, Function<List<Constraint>, Constraint> join) {
    Constraint first = part.get();
    if (!cursor.sees(symbol)) return first;
    List<Constraint> parts = new ArrayList<>(List.of(first));
    while (cursor.took(symbol)) parts.add(part.get());
    return join.apply(List.copyOf(parts));
  }

  private Constraint single() {
    if (cursor.took("!")) {
      if (!cursor.sees("(")) {
        throw cursor.stop(Sentences.NOT_WHAT.with(cursor.peek().shown()));
      }
      return new Not(inParentheses());
    }
    return cursor.sees("(") ? inParentheses() : comparison();
  }

  private Constraint inParentheses() {
    if (++depth >= DEEPEST) {
      throw Stop.at(cursor.peek(), Sentences.TOO_DEEP, Sentences.DEPTH_LIMIT);
    }
    cursor.next();
    Constraint inside = either();
    cursor.expect(")", Sentences.CLOSES);
    depth--;
    return inside;
  }

  private Constraint comparison() {
    scope.countTerm(cursor.peek());
    Field field = names.next(cursor);
    Token start = cursor.peek();
    Operator operator = operator(field);
    if (!operator.suits(field.kind())) {
      cursor.report(start, Sentences.OPERATOR_UNFIT.with(field, Sentence.kind(field.kind()), operator.symbol()),
          field.kind() == LIST ? Sentences.USE_CONTAINS : null);
    }
    return new Comparison(field, operator, operands.operand(field, operator));
  }

  private Operator operator(Field field) {
    Token token = cursor.next();
    String symbol = token.text();
    if (token.is("not") && cursor.took("in")) symbol = "not in";
    if (token.is("str")) {
      cursor.expect("[", Sentences.AFTER.with("str"));
      symbol = "str[" + cursor.next().text() + cursor.expect("]", Sentences.AFTER_STR).text();
    }
    return (token.is(Kind.TEXT) ? Optional.<Operator>empty() : Operator.written(symbol))
        .orElseThrow(() -> noOperator(token, field));
  }

  private static Stop noOperator(Token token, Field field) {
    Sentence hint = switch (token.text()) {
      case "not" -> Sentences.NEGATE;
      case "=" -> Sentences.TWO_EQUALS;
      case ",", ")", "&&", "||", "" -> field.kind() == BOOLEAN
          ? Sentences.WRITE_TRUE.with(field) : Sentences.COMPARE;
      default -> Sentences.OPERATORS;
    };
    return Refused.word(token).orElseGet(() ->
        Stop.at(token, Sentences.OPERATOR.with(field, token.shown()), hint));
  }
}
