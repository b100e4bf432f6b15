package relevo.escalation.language;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import relevo.escalation.facts.FactType;
import relevo.escalation.facts.Vocabulary;
import relevo.escalation.language.RuleModel.Condition;
import relevo.escalation.language.RuleModel.Effect;
import relevo.escalation.language.RuleModel.Mode;
import relevo.escalation.language.Token.Kind;

/** Reads one rule, from its name to {@code end}. */
final class RuleParser {

  static final int MOST_EFFECTS = 20;

  private static final String PLAIN_NAME = "[\\p{L}\\p{M}\\p{N} .,:;()/%€#+_¿?¡!«»–—-]*";

  private final Cursor cursor;
  private final int place;
  private final Scope scope = new Scope();
  private final Set<FactType> asked = EnumSet.noneOf(FactType.class);

  RuleParser(Cursor cursor, int place) {
    this.cursor = cursor;
    this.place = place;
  }

  RuleModel rule(Token start) {
    String name = name();
    Attributes attributes = new Attributes(cursor);
    attributes.read();
    cursor.expect("when", "después del nombre de la regla");
    List<Condition> conditions = conditions();
    cursor.expect("then", "después de las condiciones");
    List<Effect> effects = effects();
    cursor.expect("end", "al final de la regla");
    return new RuleModel(cursor.file(), place, start.line(), name, attributes.salience, attributes.enabled,
        attributes.effective, attributes.expires, attributes.notes, conditions, effects);
  }

  private String name() {
    Token name = cursor.expect(Kind.TEXT, "el nombre de la regla entre comillas");
    boolean plain = name.text().length() <= 100 && name.text().matches(PLAIN_NAME) && !name.text().isBlank();
    if (!plain) throw Stop.at(name, "El nombre de la regla lleva caracteres que no se permiten, o es demasiado largo.",
        "Use letras, cifras, espacios y puntuación; 100 caracteres como mucho.");
    return name.text();
  }

  private List<Condition> conditions() {
    List<Condition> conditions = new ArrayList<>();
    while (!cursor.sees("then") && !cursor.peek().is(Kind.END)) conditions.add(condition());
    if (conditions.isEmpty()) {
      throw Stop.at(cursor.peek(), "La regla no pone ninguna condición, así que valdría siempre.",
        "Escriba al menos un dato, como Turno( intentosFallidos >= 3 ).");
    }
    return List.copyOf(conditions);
  }

  private Condition condition() {
    Mode mode = cursor.took("not") ? Mode.NOT : cursor.took("exists") ? Mode.EXISTS : Mode.IS;
    FactType fact = fact();
    Condition condition = new ConditionParser(cursor, scope, fact, mode).condition();
    cursor.took(";");
    return condition;
  }

  private FactType fact() {
    if (cursor.peek().is(Kind.VARIABLE)) {
      throw Stop.at(cursor.peek(), "Un nombre con $ se da a un campo, no a un dato entero.",
          "Por ejemplo: Turno( $t : tema ).");
    }
    if (!cursor.peek().is(Kind.WORD)) {
      throw cursor.stop("Se esperaba un dato, como Turno(…), pero hay " + cursor.peek().shown() + ".");
    }
    Token name = cursor.peek();
    FactType fact = Vocabulary.fact(name.text()).orElseThrow(() -> Refused.word(name).orElseGet(() -> unknown(name)));
    if (!asked.add(fact)) {
      cursor.report(name, "«" + name.text() + "» ya aparece en esta regla.", "Junte las condiciones con una coma.");
    }
    cursor.next();
    return fact;
  }

  private static Stop unknown(Token name) {
    List<String> facts = List.of(FactType.values()).stream().map(FactType::spanish).toList();
    return Stop.at(name, "No existe el dato " + name.shown() + ".", Suggestion.among(facts, name.text()));
  }

  private List<Effect> effects() {
    List<Effect> effects = new ArrayList<>();
    EffectParser parser = new EffectParser(cursor, scope);
    while (!cursor.sees("end") && !cursor.sees("rule") && !cursor.peek().is(Kind.END)) {
      if (effects.size() == MOST_EFFECTS) {
        throw Stop.at(cursor.peek(), "Una regla no puede decidir más de 20 cosas.", null);
      }
      effects.add(parser.effect());
    }
    if (effects.isEmpty()) {
      throw Stop.at(cursor.peek(), "La regla no decide nada.", "Por ejemplo: decision.escalate(\"mesa\");");
    }
    return List.copyOf(effects);
  }
}
