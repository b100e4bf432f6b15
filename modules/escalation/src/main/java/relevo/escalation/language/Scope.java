package relevo.escalation.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import relevo.escalation.facts.Field;
import relevo.escalation.language.RuleModel.Binding;

/** What one rule has named so far, and how much it has asked. */
final class Scope {

  static final int MOST_TERMS = 64;

  private final Cursor cursor;
  private final int start;
  private final Map<String, Binding> bindings = new LinkedHashMap<>();
  private final Sentence hint;
  private int terms;

  Scope(Cursor cursor) {
    this(cursor, List.of(), Sentences.GIVE_NAME);
  }

  /**
   * With some names given from the beginning.
   *
   * @param hint how to come by a name, where there is none
   */
  Scope(Cursor cursor, List<Binding> given, Sentence hint) {
    this.cursor = cursor;
    this.start = cursor.place();
    this.hint = hint;
    given.forEach(binding -> bindings.put(binding.name(), binding));
  }

  Binding bind(Token name, Field field) {
    Binding binding = new Binding(name.text(), field);
    if (bindings.putIfAbsent(name.text(), binding) != null) {
      throw Stop.at(name, Sentences.NAME_TAKEN.with(name.shown()), Sentences.OTHER_NAME);
    }
    return binding;
  }

  Binding named(Token name) {
    Binding binding = bindings.get(name.text());
    if (binding == null) {
      if (cursor.namedSince(start, name.text())) throw Stop.silent();
      throw Stop.at(name, Sentences.NO_NAME.with(name.shown()),
          bindings.isEmpty() ? hint : Suggestion.of(bindings.keySet(), name.text()));
    }
    return binding;
  }

  void countTerm(Token token) {
    if (++terms > MOST_TERMS + 1) throw Stop.silent();
    if (terms > MOST_TERMS) {
      throw Stop.at(token, Sentences.TOO_MANY_TERMS, Sentences.SPLIT_RULE);
    }
  }
}
