package relevo.escalation.language;

import java.util.List;
import relevo.escalation.facts.Kind;
import relevo.escalation.language.RuleModel.Effect;
import relevo.escalation.language.RuleModel.Literal;
import relevo.escalation.language.RuleModel.Operand;

/** Reads what a rule decides: calls of {@code decision}, and nothing else. */
final class EffectParser {

  static final List<String> PRIORITIES = List.of("baja", "normal", "alta", "urgente");
  private static final int LONGEST_TEXT = 60;
  private static final String ONLY_DECISIONS = "Después de «then» solo van decisiones, como decision.escalate(\"mesa\");";

  private final Cursor cursor;
  private final Scope scope;

  EffectParser(Cursor cursor, Scope scope) {
    this.cursor = cursor;
    this.scope = scope;
  }

  Effect effect() {
    if (!cursor.sees("decision")) throw cursor.stop(ONLY_DECISIONS + " Aquí hay " + cursor.peek().shown() + ".");
    Token start = cursor.next();
    cursor.expect(".", "después de «decision»");
    Verb verb = verb();
    cursor.expect("(", "después de «" + verb.word() + "»");
    Operand argument = verb.argument() == null ? null : argument(verb);
    cursor.expect(")", "al final de la decisión");
    cursor.expect(";", "al final de la decisión");
    return new Effect(verb, argument, start.line(), start.column());
  }

  private Verb verb() {
    Token word = cursor.expect(Token.Kind.WORD, "una decisión");
    return Verb.written(word.text()).orElseThrow(() -> Refused.word(word).orElseGet(() -> Stop.at(word,
        "No existe la decisión " + word.shown() + ".", Suggestion.among(Verb.words(), word.text()))));
  }

  private Operand argument(Verb verb) {
    Token token = cursor.peek();
    if (token.is(Token.Kind.VARIABLE)) return binding(verb);
    if (verb.argument() == Kind.INTEGER) return tier(cursor.expect(Token.Kind.INTEGER, "un nivel: 2 o 3"));
    Token text = cursor.expect(Token.Kind.TEXT, "un texto entre comillas");
    check(verb, text);
    return new Literal(text.text());
  }

  private Operand binding(Verb verb) {
    Token name = cursor.next();
    RuleModel.Binding binding = scope.named(name);
    if (binding.field().kind() != verb.argument()) {
      cursor.report(name, "«" + verb.word() + "» necesita " + verb.argument().spanish() + ", y " + name.shown() + " es "
          + binding.field().kind().spanish() + ".", null);
    }
    return binding;
  }

  private Literal tier(Token number) {
    if (!number.text().equals("2") && !number.text().equals("3")) {
      throw Stop.at(number, "No existe el nivel " + number.shown() + ".", "Puede ser 2 o 3.");
    }
    return new Literal(Integer.valueOf(number.text()));
  }

  private void check(Verb verb, Token text) {
    boolean fits = !text.text().isBlank() && text.text().length() <= LONGEST_TEXT;
    if (!fits || text.text().chars().anyMatch(Character::isISOControl)) {
      cursor.report(text, "Este texto está vacío o es demasiado largo.", "60 caracteres como mucho, en una línea.");
    } else if (verb == Verb.PRIORITY && !PRIORITIES.contains(text.text())) {
      cursor.report(text, "No existe la prioridad " + text.shown() + ".", Suggestion.among(PRIORITIES, text.text()));
    }
  }
}
