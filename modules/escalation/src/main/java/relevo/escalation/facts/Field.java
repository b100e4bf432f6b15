package relevo.escalation.facts;

import java.util.List;
import java.util.function.Function;

/**
 * One thing that a rule can ask of a fact.
 *
 * @param fact null if it is no fact that is asked but what a flow has noted
 * @param values all the texts it can be; empty if any text is possible
 * @param reader takes it from the fact
 */
public record Field(
    FactType fact, String spanish, String english, Kind kind, List<String> values, String sentence,
    Function<Object, Object> reader) {

  /** What a flow has noted under this name; whoever knows the flow knows the value. */
  public static Field noted(String name, Kind kind) {
    return new Field(null, name, name, kind, List.of(), null, null);
  }

  /** In Spanish or English. */
  public boolean isCalled(String name) {
    return spanish.equals(name) || english.equals(name);
  }

  public Object of(Facts facts) {
    return reader.apply(facts.of(fact));
  }

  /** The name by which a value is kept and given in examples: {@code Turno.texto}. */
  public String path() {
    return fact.spanish() + "." + spanish;
  }

  /** The value as this field's kind wants it: numbers from JSON and YAML come in many classes. */
  Object coerce(Object value) {
    if (value == null) return null;
    return switch (kind) {
      case TEXT, DATE -> String.valueOf(value);
      case INTEGER -> ((Number) value).intValue();
      case DECIMAL -> ((Number) value).doubleValue();
      case BOOLEAN -> (Boolean) value;
      case LIST -> ((List<?>) value).stream().map(String::valueOf).toList();
    };
  }
}
