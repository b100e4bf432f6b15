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

  private final Cursor cursor;
  private final Scope scope;

  EffectParser(Cursor cursor, Scope scope) {
    this.cursor = cursor;
    this.scope = scope;
  }

  Effect effect() {
    if (!cursor.sees("decision")) throw cursor.stop(Sentences.ONLY_DECISIONS.with(cursor.peek().shown()));
    Token start = cursor.next();
    cursor.expect(".", Sentences.AFTER_WORD.with("decision"));
    Verb verb = verb();
    cursor.expect("(", Sentences.AFTER_WORD.with(verb.word()));
    Operand argument = verb.argument() == null ? null : argument(verb);
    cursor.expect(")", Sentences.ENDS_DECISION);
    cursor.expect(";", Sentences.ENDS_DECISION);
    return new Effect(verb, argument, start.line(), start.column());
  }

  private Verb verb() {
    Token word = cursor.expect(Token.Kind.WORD, Sentences.DECISION);
    return Verb.written(word.text()).orElseThrow(() -> Refused.word(word).orElseGet(() -> Stop.at(word,
        Sentences.NO_DECISION.with(word.shown()), Suggestion.of(Verb.words(), word.text()))));
  }

  private Operand argument(Verb verb) {
    Token token = cursor.peek();
    if (token.is(Token.Kind.VARIABLE)) return binding(verb);
    if (verb.argument() == Kind.INTEGER) return tier(cursor.expect(Token.Kind.INTEGER, Sentences.TIER));
    Token text = cursor.expect(Token.Kind.TEXT, Sentences.TEXT);
    check(verb, text);
    return new Literal(text.text());
  }

  private Operand binding(Verb verb) {
    Token name = cursor.next();
    RuleModel.Binding binding = scope.named(name);
    if (binding.field().kind() != verb.argument()) {
      cursor.report(name, Sentences.ARGUMENT_UNFIT.with(verb.word(), Sentence.kind(verb.argument()), name.shown(),
          Sentence.kind(binding.field().kind())), null);
    }
    return binding;
  }

  private Literal tier(Token number) {
    if (!number.text().equals("2") && !number.text().equals("3")) {
      throw Stop.at(number, Sentences.NO_TIER.with(number.shown()), Sentences.TIERS);
    }
    return new Literal(Integer.valueOf(number.text()));
  }

  private void check(Verb verb, Token text) {
    boolean fits = !text.text().isBlank() && text.text().length() <= LONGEST_TEXT;
    if (!fits || text.text().chars().anyMatch(Character::isISOControl)) {
      cursor.report(text, Sentences.BAD_ARGUMENT, Sentences.ARGUMENT_LIMIT);
    } else if (verb == Verb.PRIORITY && !PRIORITIES.contains(text.text())) {
      cursor.report(text, Sentences.NO_PRIORITY.with(text.shown()), Suggestion.of(PRIORITIES, text.text()));
    }
  }
}
