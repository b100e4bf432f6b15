package relevo.escalation.condition;

import java.util.regex.Pattern;
import relevo.escalation.facts.Day;
import relevo.escalation.facts.Field;
import relevo.escalation.facts.Kind;
import relevo.escalation.facts.Turn;
import relevo.events.flow.Variable;

/** Reads what a flow has noted as the values that conditions compare; what is not of its type is unknown. */
final class Noted {

  private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,18}");
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,300}(\\.\\d{1,300})?([eE][+-]?\\d{1,2})?");

  private Noted() {}

  static Field field(String name, Variable.Type type) {
    return Field.noted(name, switch (type) {
      case TEXT -> Kind.TEXT;
      case INTEGER -> Kind.INTEGER;
      case NUMBER -> Kind.DECIMAL;
      case BOOLEAN -> Kind.BOOLEAN;
      case DATE -> Kind.DATE;
    });
  }

  /** Null if it is unknown. */
  static Object value(Variable variable) {
    if (variable == null || variable.value() == null) return null;
    String text = variable.value();
    return switch (variable.type()) {
      case TEXT -> text.length() > Turn.LONGEST_TEXT ? text.substring(0, Turn.LONGEST_TEXT) : text;
      case INTEGER -> WHOLE.matcher(text).matches() ? whole(Long.parseLong(text)) : null;
      case NUMBER -> NUMBER.matcher(text).matches() ? finite(Double.parseDouble(text)) : null;
      case BOOLEAN -> text.equals("true") || text.equals("false") ? Boolean.valueOf(text) : null;
      case DATE -> Day.isWritten(text) ? text : null;
    };
  }

  /** Those beyond what a condition can write are as large as that. */
  private static Integer whole(long number) {
    return Math.clamp(number, Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  /** Without a sign before zero. */
  private static Double finite(double number) {
    return Double.isInfinite(number) ? null : (Double) (number + 0.0);
  }
}
