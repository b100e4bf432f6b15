package relevo.flow.definition;

import relevo.events.flow.Variable;

/** One thing that a flow remembers. {@code sensitive} keeps it from rules, agents and logs; {@code initial} may be null. */
public record Declaration(String name, Variable.Type type, boolean sensitive, String initial) {

  boolean isNumber() {
    return type == Variable.Type.INTEGER || type == Variable.Type.NUMBER;
  }
}
