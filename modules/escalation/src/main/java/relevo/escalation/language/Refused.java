package relevo.escalation.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words of DRL that no rule here may use, each with the reason to give. */
final class Refused {

  private static final Map<String, Sentence> REASONS = new HashMap<>();

  static {
    because("solo se admiten las líneas import y global que trae el modelo, al principio del archivo",
        "only the import and global lines of the model are accepted, at the top of the file", "import",
        "global");
    because("una regla no puede definir código ni tipos nuevos",
        "a rule cannot define code or new types", "function", "declare", "query", "template", "unit",
        "class");
    because("una regla no puede ejecutar código",
        "a rule cannot run code", "eval", "dialect", "new", "java", "Runtime", "System");
    because("una regla solo mira los datos del turno",
        "a rule only looks at the facts of the turn", "from", "collect", "accumulate", "acc", "groupby", "forall",
        "over");
    because("una regla no cambia los datos: solo decide",
        "a rule does not change facts: it only decides", "insert", "insertLogical", "update", "modify", "delete",
        "retract");
    because("las reglas no se agrupan ni se programan",
        "rules are neither grouped nor scheduled", "agenda-group", "activation-group", "ruleflow-group",
        "auto-focus", "lock-on-active", "timer", "duration", "calendars", "extends", "refract", "entry-point");
    because("escriba dos reglas, o use || dentro del mismo dato",
        "write two rules, or use || inside one fact", "or");
    because("ponga cada dato en su línea; ya significa «y»",
        "put each fact on a line of its own; that means “and” already", "and");
  }

  private Refused() {}

  static Optional<Stop> word(Token token) {
    return Optional.ofNullable(token.is(Token.Kind.WORD) ? REASONS.get(token.text()) : null)
        .map(reason -> Stop.at(token, Sentences.REFUSED.with(token.text(), reason), null));
  }

  private static void because(String spanish, String english, String... words) {
    List.of(words).forEach(word -> REASONS.put(word, new Sentence(spanish, english)));
  }
}
