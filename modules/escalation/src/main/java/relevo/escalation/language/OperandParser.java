package relevo.escalation.language;

import java.util.ArrayList;
import java.util.List;
import relevo.escalation.facts.Day;
import relevo.escalation.facts.Field;
import relevo.escalation.facts.Kind;
import relevo.escalation.language.RuleModel.Binding;
import relevo.escalation.language.RuleModel.Choices;
import relevo.escalation.language.RuleModel.Literal;
import relevo.escalation.language.RuleModel.Operand;

/** Reads what a field is compared with, and checks that the two can be compared. */
final class OperandParser {

  private final Cursor cursor;
  private final Scope scope;

  OperandParser(Cursor cursor, Scope scope) {
    this.cursor = cursor;
    this.scope = scope;
  }

  Operand operand(Field field, Operator operator) {
    return switch (operator) {
      case IN, NOT_IN -> choices(field);
      case MATCHES -> Regexes.read(cursor);
      case CONTAINS -> cursor.peek().is(Token.Kind.VARIABLE) ? binding(Kind.TEXT) : text(field);
      case STARTS_WITH, ENDS_WITH -> cursor.peek().is(Token.Kind.VARIABLE) ? binding(Kind.TEXT) : text(field);
      case MEMBER_OF -> binding(Kind.LIST);
      default -> cursor.peek().is(Token.Kind.VARIABLE) ? binding(field.kind()) : literal(field, operator);
    };
  }

  private Choices choices(Field field) {
    List<Object> values = new ArrayList<>();
    cursor.expect("(", Sentences.BEFORE_VALUES);
    do {
      scope.countTerm(cursor.peek());
      values.add(value(field));
    } while (cursor.took(","));
    cursor.expect(")", Sentences.OR_COMMA_AFTER_VALUE);
    return new Choices(List.copyOf(values));
  }

  private Binding binding(Kind kind) {
    Token name = cursor.expect(Token.Kind.VARIABLE, Sentences.VARIABLE);
    Binding binding = scope.named(name);
    if (binding.field().kind() != kind) {
      cursor.report(name, Sentences.NAME_UNFIT.with(name.shown(), Sentence.kind(binding.field().kind()), Sentence.kind(kind)), null);
    }
    return binding;
  }

  private Literal text(Field field) {
    Token text = cursor.expect(Token.Kind.TEXT, Sentences.TEXT_AFTER.with(field));
    return new Literal(text.text());
  }

  private Literal literal(Field field, Operator operator) {
    boolean equality = operator == Operator.EQUAL || operator == Operator.UNEQUAL;
    return equality && cursor.took("null") ? new Literal(null) : new Literal(value(field));
  }

  private Object value(Field field) {
    Token token = cursor.peek();
    Object value = switch (field.kind()) {
      case TEXT, LIST -> token.is(Token.Kind.TEXT) ? known(field, token) : null;
      case INTEGER -> token.is(Token.Kind.INTEGER) ? integer(token) : null;
      case DECIMAL -> token.is(Token.Kind.INTEGER) || token.is(Token.Kind.DECIMAL) ? decimal(token) : null;
      case BOOLEAN -> token.is("true") || token.is("false") ? Boolean.valueOf(token.text()) : null;
      case DATE -> token.is(Token.Kind.TEXT) && Day.isWritten(token.text()) ? token.text() : null;
    };
    if (value == null) throw mismatch(field, token);
    cursor.next();
    return value;
  }

  private String known(Field field, Token token) {
    if (!field.values().isEmpty() && !field.values().contains(token.text())) {
      cursor.report(token, Sentences.NEVER.with(field, token.shown()),
          Suggestion.of(field.values(), token.text()));
    }
    return token.text();
  }

  private static Integer integer(Token token) {
    try {
      return Integer.valueOf(token.text());
    } catch (NumberFormatException e) {
      throw Stop.at(token, Sentences.NUMBER_TOO_LARGE.with(token.shown()), null);
    }
  }

  private static Double decimal(Token token) {
    double number = Double.parseDouble(token.text()) + 0.0;
    if (Double.isInfinite(number)) throw Stop.at(token, Sentences.NUMBER_TOO_LARGE.with(token.shown()), null);
    return number;
  }

  private static Stop mismatch(Field field, Token token) {
    boolean unquoted = field.kind() == Kind.TEXT && token.is(Token.Kind.WORD);
    Sentence hint = unquoted ? Sentences.ADD_QUOTES.with(token.text()) : field.kind() == Kind.DATE ? Sentences.WRITE_DAY : null;
    return Refused.word(token).orElseGet(() -> Stop.at(token,
        Sentences.VALUE_UNFIT.with(field, Sentence.kind(field.kind()), token.shown()), hint));
  }
}
