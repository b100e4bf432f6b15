package relevo.escalation.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import relevo.escalation.facts.FactType;
import relevo.escalation.facts.Field;
import relevo.escalation.language.RuleModel.All;
import relevo.escalation.language.RuleModel.Any;
import relevo.escalation.language.RuleModel.Binding;
import relevo.escalation.language.RuleModel.Choices;
import relevo.escalation.language.RuleModel.Comparison;
import relevo.escalation.language.RuleModel.Condition;
import relevo.escalation.language.RuleModel.Constraint;
import relevo.escalation.language.RuleModel.Effect;
import relevo.escalation.language.RuleModel.Literal;
import relevo.escalation.language.RuleModel.Mode;
import relevo.escalation.language.RuleModel.Not;
import relevo.escalation.language.RuleModel.Operand;
import relevo.escalation.language.RuleModel.Regex;

/**
 * Writes rules down in the one canonical form of DRL.
 *
 * @param fact the name to use for a fact
 * @param field the name to use for a field
 * @param binding what to write where a bound name is used
 */
public record RulePrinter(
    Function<FactType, String> fact, Function<Field, String> field, Function<Binding, String> binding) {

  private static final String AND = " && ";

  /** For people, and as a constraint's identity: Spanish, with each bound name resolved to what it stands for. */
  public static final RulePrinter SPANISH =
      new RulePrinter(FactType::spanish, Field::spanish, binding -> binding.field().path());

  /** As analysts write it. */
  static final RulePrinter WRITTEN = new RulePrinter(FactType::spanish, Field::spanish, Binding::name);

  /** For stock DRL, whose facts are the records. */
  public static final RulePrinter ENGLISH = new RulePrinter(FactType::english, Field::english, Binding::name);

  public String print(RuleModel rule) {
    return String.join("\n", lines(rule)) + "\n";
  }

  /** One for each thing that the rule says; its name and attributes are one. */
  List<String> lines(RuleModel rule) {
    List<String> lines = new ArrayList<>();
    lines.add(("rule " + quoted(rule.name()) + "\n" + attributes(rule)).stripTrailing());
    lines.add("when");
    rule.conditions().forEach(condition -> lines.add("  " + print(condition)));
    lines.add("then");
    rule.effects().forEach(effect -> lines.add("  " + print(effect)));
    lines.add("end");
    return lines;
  }

  public String print(Condition condition) {
    String mode = condition.mode() == Mode.IS ? "" : condition.mode().name().toLowerCase(Locale.ROOT) + " ";
    String inside = Stream.concat(
        condition.bindings().stream().map(bound -> bound.name() + " : " + field.apply(bound.field())),
        condition.constraints().stream().map(this::print)).collect(Collectors.joining(", "));
    return mode + fact.apply(condition.fact()) + (inside.isEmpty() ? "()" : "( " + inside + " )");
  }

  public String print(Constraint constraint) {
    return switch (constraint) {
      case Comparison is -> field.apply(is.field()) + " " + is.operator().symbol() + " " + print(is.operand());
      case All all -> joined(all.parts(), AND);
      case Any any -> joined(any.parts(), " || ");
      case Not not -> "!( " + print(not.part()) + " )";
    };
  }

  public String print(Effect effect) {
    return "decision." + effect.verb().word() + "(" + (effect.argument() == null ? "" : print(effect.argument()))
        + ");";
  }

  /** With no parentheses but those that are needed: so it never nests deeper than what it was read from. */
  private String joined(List<Constraint> parts, String by) {
    return parts.stream()
        .map(part -> part instanceof Any || part instanceof All && by.equals(AND) ? "( " + print(part) + " )" : print(part))
        .collect(Collectors.joining(by));
  }

  private String print(Operand operand) {
    return switch (operand) {
      case Literal literal -> value(literal.value());
      case Choices choices -> choices.values().stream().map(RulePrinter::value)
          .collect(Collectors.joining(", ", "(", ")"));
      case Regex regex -> quoted(regex.text());
      case Binding bound -> binding.apply(bound);
    };
  }

  private static String attributes(RuleModel rule) {
    StringBuilder lines = new StringBuilder();
    rule.notes().forEach((kind, text) -> lines.append("@" + kind + "(" + quoted(text) + ")\n"));
    if (rule.salience() != 0) lines.append("salience " + rule.salience() + "\n");
    if (!rule.enabled()) lines.append("enabled false\n");
    if (rule.effective() != null) lines.append("date-effective \"" + Attributes.DATE.format(rule.effective()) + "\"\n");
    if (rule.expires() != null) lines.append("date-expires \"" + Attributes.DATE.format(rule.expires()) + "\"\n");
    return lines.toString();
  }

  private static String value(Object value) {
    return switch (value) {
      case String text -> quoted(text);
      case Double number -> new BigDecimal(number.toString()).toPlainString();
      case null, default -> String.valueOf(value);
    };
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t") + "\"";
  }
}
