package relevo.escalation.language;

import com.google.re2j.Pattern;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import relevo.escalation.facts.FactType;
import relevo.escalation.facts.Field;

/**
 * One rule as it was understood: what it asks and what it decides.
 *
 * @param place of the rule in its file, from 0
 * @param effective the first day on which it speaks, or null
 * @param expires the first day on which it is silent again, or null
 * @param notes metadata such as {@code owner}, as text
 */
public record RuleModel(
    String file, int place, int line, String name, int salience, boolean enabled, LocalDate effective,
    LocalDate expires, Map<String, String> notes, List<Condition> conditions, List<Effect> effects) {

  /** What must be true of one fact: it is as the constraints say, or ({@code NOT}) it is not. */
  public record Condition(Mode mode, FactType fact, List<Binding> bindings, List<Constraint> constraints) {}

  public enum Mode { IS, NOT, EXISTS }

  /** A name in this rule for a field's value. */
  public record Binding(String name, Field field) implements Operand {}

  /** A sentence about one fact's fields that is true or false. */
  public sealed interface Constraint {}

  public record Comparison(Field field, Operator operator, Operand operand) implements Constraint {}

  public record All(List<Constraint> parts) implements Constraint {}

  public record Any(List<Constraint> parts) implements Constraint {}

  public record Not(Constraint part) implements Constraint {}

  /** What a field is compared with. */
  public sealed interface Operand {}

  /** One value; null is the literal {@code null}. */
  public record Literal(Object value) implements Operand {}

  public record Choices(List<Object> values) implements Operand {}

  public record Regex(String text, Pattern pattern) implements Operand {}

  /** One thing that the rule decides, and where it says so; {@code argument} is null where none is needed. */
  public record Effect(Verb verb, Operand argument, int line, int column) {}

  public boolean speaksAt(LocalDateTime moment) {
    return enabled
        && (effective == null || !moment.isBefore(effective.atStartOfDay()))
        && (expires == null || moment.isBefore(expires.atStartOfDay()));
  }
}
