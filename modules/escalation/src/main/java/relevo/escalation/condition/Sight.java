package relevo.escalation.condition;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import relevo.escalation.facts.FactType;
import relevo.escalation.facts.Facts;
import relevo.escalation.facts.Field;
import relevo.events.flow.Variable;

/** What the conditions of a flow can see at one moment; a fact is not looked for before one of them asks it. */
public final class Sight implements Function<Field, Object> {

  private final Map<String, Variable> variables;
  private final Function<FactType, Facts> facts;
  private final Map<FactType, Facts> looked = new EnumMap<>(FactType.class);

  /** @param facts holding that fact at least */
  public Sight(Map<String, Variable> variables, Function<FactType, Facts> facts) {
    this.variables = variables;
    this.facts = facts;
  }

  @Override
  public Object apply(Field field) {
    if (field.fact() == null) return Noted.value(variables.get(field.spanish()));
    return field.of(looked.computeIfAbsent(field.fact(), facts));
  }
}
