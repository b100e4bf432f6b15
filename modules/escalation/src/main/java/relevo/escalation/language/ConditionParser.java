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
  private final FactType fact;
  private final Mode mode;
  private final OperandParser operands;
  private int depth;

  ConditionParser(Cursor cursor, Scope scope, FactType fact, Mode mode) {
    this.cursor = cursor;
    this.scope = scope;
    this.fact = fact;
    this.mode = mode;
    this.operands = new OperandParser(cursor, scope);
  }

  Condition condition() {
    List<Binding> bindings = new ArrayList<>();
    List<Constraint> constraints = new ArrayList<>();
    cursor.expect("(", "después de " + fact.spanish());
    if (!cursor.sees(")")) {
      do {
        if (cursor.peek().is(Kind.VARIABLE)) bindings.add(binding());
        else constraints.add(either());
      } while (cursor.took(","));
    }
    cursor.expect(")", "o una coma");
    return new Condition(mode, fact, List.copyOf(bindings), List.copyOf(constraints));
  }

  private Binding binding() {
    Token name = cursor.next();
    if (mode != Mode.IS) {
      throw Stop.at(name, "Dentro de not o exists no se puede dar nombre a un campo.",
          "Póngalo en un dato sin not ni exists.");
    }
    cursor.expect(":", "después de " + name.text());
    return scope.bind(name, field());
  }

  private Constraint either() {
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
        throw cursor.stop("Después de «!» va un paréntesis, pero hay " + cursor.peek().shown() + ".");
      }
      return new Not(inParentheses());
    }
    return cursor.sees("(") ? inParentheses() : comparison();
  }

  private Constraint inParentheses() {
    if (++depth >= DEEPEST) {
      throw Stop.at(cursor.peek(), "Hay demasiados paréntesis unos dentro de otros.", "Ocho como mucho.");
    }
    cursor.expect("(", "");
    Constraint inside = either();
    cursor.expect(")", "para cerrar el paréntesis");
    depth--;
    return inside;
  }

  private Constraint comparison() {
    scope.countTerm(cursor.peek());
    Field field = field();
    Token start = cursor.peek();
    Operator operator = operator(field);
    if (!operator.suits(field.kind())) {
      cursor.report(start, "«" + field.spanish() + "» es " + field.kind().spanish() + " y no admite «"
          + operator.symbol() + "».",
          field.kind() == LIST ? "Use contains." : null);
    }
    return new Comparison(field, operator, operands.operand(field, operator));
  }

  private Field field() {
    if (!cursor.peek().is(Kind.WORD)) {
      throw cursor.stop("Se esperaba un campo de " + fact.spanish() + ", pero hay " + cursor.peek().shown() + ".");
    }
    Token name = cursor.peek();
    Field field = Vocabulary.field(fact, name.text())
        .orElseThrow(() -> Refused.word(name).orElseGet(() -> unknown(name)));
    cursor.next();
    return field;
  }

  private Stop unknown(Token name) {
    List<String> fields = Vocabulary.fields(fact).stream().map(Field::spanish).toList();
    return Stop.at(name, "No existe " + name.shown() + " en " + fact.spanish() + ".",
        Suggestion.among(fields, name.text()));
  }

  private Operator operator(Field field) {
    Token token = cursor.next();
    String symbol = token.text();
    if (token.is("not") && cursor.took("in")) symbol = "not in";
    if (token.is("str")) {
      cursor.expect("[", "después de str");
      symbol = "str[" + cursor.next().text() + cursor.expect("]", "después de startsWith o endsWith").text();
    }
    return (token.is(Kind.TEXT) ? Optional.<Operator>empty() : Operator.written(symbol))
        .orElseThrow(() -> noOperator(token, field));
  }

  private static Stop noOperator(Token token, Field field) {
    String hint = switch (token.text()) {
      case "not" -> "Niegue con !( … ), o use not in.";
      case "=" -> "Para comparar escriba ==.";
      case ",", ")", "&&", "||" -> field.kind() == BOOLEAN
          ? "Escriba " + field.spanish() + " == true." : "Diga con qué se compara.";
      default ->
          "Puede usar ==, !=, <, <=, >, >=, in, not in, contains, memberOf, str[startsWith], str[endsWith] o matches.";
    };
    return Refused.word(token).orElseGet(() ->
        Stop.at(token, "Después de «" + field.spanish() + "» se esperaba un operador, pero hay " + token.shown()
            + ".", hint));
  }
}
