package relevo.escalation.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words of DRL that no rule here may use, each with the reason to give. */
final class Refused {

  private static final Map<String, String> REASONS = new HashMap<>();

  static {
    because("solo se admiten las líneas import y global que trae el modelo, al principio del archivo", "import",
        "global");
    because("una regla no puede definir código ni tipos nuevos", "function", "declare", "query", "template", "unit",
        "class");
    because("una regla no puede ejecutar código", "eval", "dialect", "new", "java", "Runtime", "System");
    because("una regla solo mira los datos del turno", "from", "collect", "accumulate", "acc", "groupby", "forall",
        "over");
    because("una regla no cambia los datos: solo decide", "insert", "insertLogical", "update", "modify", "delete",
        "retract");
    because("las reglas no se agrupan ni se programan", "agenda-group", "activation-group", "ruleflow-group",
        "auto-focus", "lock-on-active", "timer", "duration", "calendars", "extends", "refract", "entry-point");
    because("escriba dos reglas, o use || dentro del mismo dato", "or");
    because("ponga cada dato en su línea; ya significa «y»", "and");
  }

  private Refused() {}

  static Optional<Stop> word(Token token) {
    return Optional.ofNullable(token.is(Token.Kind.WORD) ? REASONS.get(token.text()) : null)
        .map(reason -> Stop.at(token, "No se permite «" + token.text() + "»: " + reason + ".", null));
  }

  private static void because(String reason, String... words) {
    List.of(words).forEach(word -> REASONS.put(word, reason));
  }
}
