package relevo.escalation.language;

import java.util.List;
import relevo.escalation.facts.FactType;
import relevo.escalation.facts.Field;
import relevo.escalation.facts.Vocabulary;
import relevo.escalation.language.Token.Kind;

/**
 * The fields that may be named somewhere.
 *
 * @param place what has them: a fact, or a sentence
 */
record Names(Object place, List<Field> fields) {

  static Names of(FactType fact) {
    return new Names(fact, Vocabulary.fields(fact));
  }

  /** The one that is named here, which is stepped over. */
  Field next(Cursor cursor) {
    Token name = cursor.peek();
    if (!name.is(Kind.WORD)) throw cursor.stop(Sentences.EXPECTED.with(Sentences.FIELD.with(place), name.shown()));
    List<Field> meant = fields.stream().filter(field -> field.isCalled(name.text())).toList();
    if (meant.isEmpty()) throw Refused.word(name).orElseGet(() -> unknown(name));
    if (meant.size() > 1) throw ambiguous(name, meant);
    cursor.next();
    return meant.getFirst();
  }

  private Stop unknown(Token name) {
    return Stop.at(name, Sentences.NO_FIELD.with(name.shown(), place), Suggestion.of(
        fields.stream().map(Field::spanish).toList(), fields.stream().map(Field::english).toList(), name.text()));
  }

  private static Stop ambiguous(Token name, List<Field> meant) {
    boolean noted = meant.stream().anyMatch(field -> field.fact() == null);
    String choice = String.join(", ", meant.stream().map(Field::spanish).toList());
    return Stop.at(name, Sentences.AMBIGUOUS.with(name.shown()), noted ? Sentences.RENAME : Sentences.CHOICE.with(choice));
  }
}
