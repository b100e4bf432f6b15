package relevo.escalation.language;

import java.util.LinkedHashMap;
import java.util.Map;
import relevo.escalation.facts.Field;
import relevo.escalation.language.RuleModel.Binding;

/** What one rule has named so far, and how much it has asked. */
final class Scope {

  static final int MOST_TERMS = 64;

  private final Map<String, Binding> bindings = new LinkedHashMap<>();
  private int terms;

  Binding bind(Token name, Field field) {
    Binding binding = new Binding(name.text(), field);
    if (bindings.putIfAbsent(name.text(), binding) != null) {
      throw Stop.at(name, "El nombre " + name.shown() + " ya está puesto en esta regla.", "Use otro.");
    }
    return binding;
  }

  Binding named(Token name) {
    Binding binding = bindings.get(name.text());
    if (binding == null) {
      throw Stop.at(name, "Nadie ha dado todavía el nombre " + name.shown() + ".",
          bindings.isEmpty() ? "Déselo antes a un campo: $t : tema."
              : Suggestion.among(bindings.keySet(), name.text()));
    }
    return binding;
  }

  void countTerm(Token token) {
    if (++terms > MOST_TERMS) {
      throw Stop.at(token, "Una regla no puede tener más de 64 comparaciones.", "Repártala en varias.");
    }
  }
}
